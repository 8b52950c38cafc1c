import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toTextOfPage } from '#src/filings/read/web-text.ts'
import { codesOf, importCentre, importFiles } from '#tests/support/import-filings.ts'

test.each([
  ['示例路1号<br>二楼&nbsp;', '示例路1号\n二楼'],
  ['<p>全日托</p><p>半日托</p>', '全日托\n\n半日托'],
  ['A&amp;B托育&#183;鼓东&#x5E97;', 'A&B托育·鼓东店'],
  ['<span style="color:red">示例园</span>', '示例园'],
  ['示例园&amp;nbsp;二部', '示例园 二部'],
  ['&lt;p&gt;示例园&lt;/p&gt;', '示例园'],
  ['<style>p{}</style><!--x-->示例园', '示例园'],
  ['6个月&le;月龄<36个月', '6个月≤月龄<36个月'],
  ['<Kids>托育', '<Kids>托育'],
  ['R&D;托育&unknown;', 'R&D;托育&unknown;'],
])('%s reads as %s', (written, text) => {
  expect(toTextOfPage(written)).toBe(text)
})

test('a text without such code is read as it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[<&]/.test(text))
      expect(toTextOfPage(text)).toBe(text)
    }),
  )
})

test('code of a web page is never shown to parents; the clerk is told once', async () => {
  const { centre, ...loaded } = await importCentre(
    {
      机构名称: '示例&nbsp;小树托育园&amp;中心',
      '联系<br>电话': '0591-87000001<br/>0591-87000002',
      地址: '<p>示例路1号&nbsp;2楼</p>',
      服务形式: '全日托<br>半日托',
    },
    { asOf: '2026-11-02', source: 'filingSystem' },
  )
  expect(centre).toMatchObject({
    legalName: '示例 小树托育园&中心',
    address: '示例路1号 2楼',
    phones: ['0591-87000001', '0591-87000002'],
  })
  expect(centre?.services.map(({ serviceType }) => serviceType)).toEqual(['fullDay', 'halfDay'])
  expect(codesOf(loaded)).toEqual(['code-of-page'])
  expect(loaded.report.issues[0]).toMatchObject({ value: '<br>', detail: '5' })
})

test('a number of a person does not hide behind code', async () => {
  const row = { 机构名称: '示例园', 街道: '鼓东街道', 备注: '110101<b>199003</b>078515' }
  const loaded = await importFiles({ 'list.json': [row] })
  expect(codesOf(loaded)).toContain('personal-column')
  expect(JSON.stringify(loaded.report.issues)).not.toContain('199003')
})
