import { expect, test } from 'vitest'
import { codesOf, importFiles, read } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }

/** Two filed centres with remarks, a line above their header and one below them. */
function importNoted({ above = '', below = '', name = '示例乙托育园', remark = '' }) {
  const lines = [
    above,
    '机构名称,街道,备案日期,备注',
    '示例甲托育园,鼓东街道,2024-03-02,',
    `${name},温泉街道,2024-03-03,${remark}`,
    below,
  ]
  return importFiles({ 'a.csv': lines.filter(Boolean).join('\n'), 'columns.json': LIST })
}

const statesOf = ({ snapshot }: Awaited<ReturnType<typeof importNoted>>) =>
  Object.fromEntries(
    snapshot.centres.map((centre) => [
      centre.legalName,
      centre.listedState?.state ?? (centre.filedOn ? 'filed' : 'unknown'),
    ]),
  )

test.each([
  ['注：带★的机构已注销备案', '★示例乙托育园', 'withdrawn'],
  ['说明：标*的为停业机构', '示例乙托育园*', 'suspended'],
  ['※已停办', '※示例乙托育园', 'withdrawn'],
  ['注：示例乙托育园已于2026年9月注销', '示例乙托育园', 'withdrawn'],
  ['备注：示例乙托育园9月起暂停服务', '示例乙托育园', 'suspended'],
  ['（示例乙托育园已停办，待注销）', '示例乙托育园', 'unknown'],
])('the note “%s” below a list counts for %s', async (below, name, state) => {
  const loaded = await importNoted({ below, name })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: state })
  const told = state === 'unknown' ? 'status-not-understood' : 'status-goes-before'
  expect(codesOf(loaded)).toContain(told)
})

test('so does one above its header', async () => {
  const loaded = await importNoted({ above: '注：带★的机构已注销备案', name: '★示例乙托育园' })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'withdrawn' })
})

test.each([
  '备注：标红的机构已停业',
  '注：灰底的为已注销机构',
  '注：第2家已停业',
  '说明：其中1家已停办',
])('where nobody can tell whom “%s” means, none is shown as filed', async (below) => {
  const loaded = await importNoted({ below })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'unknown', 示例乙托育园: 'unknown' })
  expect(loaded.report.issues.map(read)).toContain(
    `“${below}”提到备案状态，看不出每家机构是哪一种，备案状态没有发布`,
  )
})

test('a title that means some by their colour makes not all of them withdrawn', async () => {
  const loaded = await importNoted({ above: '鼓楼区备案托育机构名单（灰底为已注销）' })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'unknown', 示例乙托育园: 'unknown' })
  expect(codesOf(loaded)).toContain('state-of-title-unclear')
})

test.each(['注：已注销的机构不在本名单内', '注：本名单不含已停业机构', '注：带★的是普惠机构'])(
  'the note “%s” takes nothing from anybody',
  async (below) => {
    const loaded = await importNoted({ below, name: '★示例乙托育园' })
    expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'filed' })
  },
)

test.each([
  '停止收托',
  '已并入示例甲托育园',
  '房东收回场地，9月底闭园',
  '备案已过有效期',
  '不再提供托育服务，转型早教',
  '被取缔',
  '已摘牌',
  '已转为幼儿园',
  '负责人失联',
])('who is remarked on as %s is not shown as filed', async (remark) => {
  const loaded = await importNoted({ remark })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'unknown' })
  expect(codesOf(loaded)).toContain('state-of-title-unclear')
})

test.each([
  '更名为示例丙托育园',
  '2026年3月迁至台江区',
  '电话改为0591-87000009',
  '地址变更，见新证',
  '转让给他人',
  '待核实',
  '整改中',
  '暂未招生',
])('the remark “%s” is told, for the columns stand as they were', async (remark) => {
  const loaded = await importNoted({ remark })
  expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'filed' })
  expect(codesOf(loaded)).toContain('remark-of-change')
})

test.each(['寒暑假闭园', '食品证过期', '只收本单位子女', '法人变更', '新证', '消防已整改'])(
  'the remark “%s” is no more than a remark',
  async (remark) => {
    const loaded = await importNoted({ remark })
    expect(statesOf(loaded)).toEqual({ 示例甲托育园: 'filed', 示例乙托育园: 'filed' })
    expect(codesOf(loaded)).toEqual(['unused-column'])
  },
)
