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
  const { centre } = await importCentre({ 机构名称: '⼩⼤马托育园' }, LIST)
  expect(centre?.legalName).toBe('小大马托育园')
})

test.each(['0591-00000000', '0591-99999999', '0591-12345678', '059100000000', '88888888'])(
  'the made-up number %s is not published as a telephone',
  async (phone) => {
    const { centre, ...loaded } = await importCentre({ 联系电话: phone }, LIST)
    expect(centre?.phones).toEqual([])
    expect(codesOf(loaded)).toEqual(['not-a-phone'])
  },
)

test.each(['0591-88888888', '0591-66666666', '400-888-8888', '13888888888'])(
  'a number that somebody paid for (%s) is one',
  async (phone) => {
    expect((await importCentre({ 联系电话: phone }, LIST)).centre?.phones).toEqual([phone])
  },
)

test('behind the code of the country and of the region a number is the same', async () => {
  const { centre } = await importCentre({ 联系电话: '+86 591 88888888' }, LIST)
  expect(centre?.phones).toEqual(['0591-88888888'])
  const made = await importCentre({ 联系电话: '+86 591 00000000' }, LIST)
  expect(made.centre?.phones).toEqual([])
})

test('a question in a sentence, and bullets pasted with it, are no lost characters', async () => {
  const { centre, ...loaded } = await importCentre({ 乘车路线: '\uF0B7坐几路?坐 5 路' }, LIST)
  expect(centre?.directions).toBe('坐几路?坐 5 路')
  expect(codesOf(loaded)).toEqual(['invisible-characters'])
  const remarked = await importCentre({ 备注: '???' }, LIST)
  expect(codesOf(remarked)).toEqual(['unused-column'])
})

test.each(['合计,,,,30', '制表人：某某,2024-03-05'])(
  'a sum or a signature without a line end (%s) is no row in which a file ends',
  async (end) => {
    const text = [HEAD, line(1, '甲'), line(2, '乙'), end].join('\n')
    const loaded = await importFiles({ '名单.csv': text, 'columns.json': LIST })
    expect(loaded.snapshot.centres).toHaveLength(2)
    expect(codesOf(loaded, 'unused-column')).toEqual(['note-row'])
  },
)

test.each(['以下空白', '（以下无正文）'])('%s below a list is no centre', async (end) => {
  const text = [HEAD, line(1, '甲'), `,${end},,,,,,`].join('\n')
  const loaded = await importFiles({ '名单.csv': text, 'columns.json': LIST })
  expect(codesOf(loaded, 'unused-column')).toEqual(['note-row'])
})
