import { describe, expect, test } from 'vitest'
import { codesOf, importCentre, importFiles, read } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }
const HEAD = '序号,机构名称,街道,地址,联系电话,备案编号,备案日期,托位数'
const line = (at: number, name: string) =>
  `${at},示例${name}托育园,鼓东街道,庆城路${at}号,0591-8700000${at},GL-2024-00${at},2024-03-05,30`

describe('a file that ends within a row', () => {
  const whole = [HEAD, line(1, '甲'), line(2, '乙'), line(3, '丙')].join('\n')

  test.each([
    ['within an address', '庆城'],
    ['within a telephone', '庆城路3号,0591-8700'],
    ['within a day', '庆城路3号,0591-87000003,GL-2024-003,2024-03-0'],
  ])('%s: the row is left out and told, the others are published', async (_, end) => {
    const text = whole.slice(0, whole.indexOf('庆城路3号')) + end
    const loaded = await importFiles({ '名单.csv': text, 'columns.json': LIST })
    expect(loaded.snapshot.centres.map(({ legalName }) => legalName.slice(2, 3))).toEqual([
      '甲',
      '乙',
    ])
    expect(codesOf(loaded, 'unused-column')).toEqual(['cut-row'])
    const [issue] = loaded.report.issues.filter(({ code }) => code === 'cut-row')
    expect(issue?.at).toMatchObject({ file: '名单.csv', row: 4 })
    expect(read(issue)).toContain('示例丙托育园')
  })

  test.each([
    ['ends with its last column', whole],
    ['ends with a line end', `${whole.slice(0, whole.lastIndexOf(',30'))}\n`],
    ['ends with a note', `${whole}\n注：以上为核定数`],
  ])('a file that %s is whole', async (_, text) => {
    const loaded = await importFiles({ '名单.csv': text, 'columns.json': LIST })
    expect(loaded.snapshot.centres).toHaveLength(3)
    expect(codesOf(loaded)).not.toContain('cut-row')
  })
})

test.each(['锟斤拷锟斤拷', '示例?托育园', '??????', '示例\uE863托育园', '示例\uFFFD托育园'])(
  'a name of which characters are lost (%s) is not published',
  async (name) => {
    const { centre, ...loaded } = await importCentre({ 机构名称: name }, LIST)
    expect(centre).toBeUndefined()
    expect(codesOf(loaded)).toContain('missing-name')
  },
)

test('signs of dictionaries out of a PDF are the characters that they look like', async () => {
  const { centre } = await importCentre({ 机构名称: '⼩⼤⻢托育园'.replace('⻢', '马') }, LIST)
  expect(centre?.legalName).toBe('小大马托育园')
})

test.each(['0591-00000000', '0591-99999999', '0591-12345678', '059188888888'])(
  'the made-up number %s is not published as a telephone',
  async (phone) => {
    const { centre, ...loaded } = await importCentre({ 联系电话: phone }, LIST)
    expect(centre?.phones).toEqual([])
    expect(codesOf(loaded)).toEqual(['not-a-phone'])
  },
)

test.each(['以下空白', '（以下无正文）'])('%s below a list is no centre', async (end) => {
  const text = [HEAD, line(1, '甲'), `,${end},,,,,,`].join('\n')
  const loaded = await importFiles({ '名单.csv': text, 'columns.json': LIST })
  expect(codesOf(loaded, 'unused-column')).toEqual(['note-row'])
})
