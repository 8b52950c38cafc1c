import { describe, expect, test } from 'vitest'
import { proposeRules } from '#src/filings/propose/propose-rules.ts'
import { parseFile } from '#src/filings/read/parse-file.ts'
import { readTable } from '#tests/support/read-table.ts'

const csv = (...lines: string[]) => readTable(lines.join('\n'))
const A = '示例甲托育园'
const B = '示例乙托育园'

describe('what is a person’s own is never read', () => {
  test.each([
    '电话（园长）',
    '联系电话（负责人）',
    '联系电话(园长手机)',
    '主任联系方式',
    '园长电话',
    '校长联系电话',
    '经办人联系电话',
    '负责老师电话',
    '法人联系方式',
    '园长',
    '责任人',
    '经办人',
    '备案人',
    '微信号',
    '电子邮箱',
    '银行账号',
    '出生日期',
    '户籍地址',
  ])('%s', async (heading) => {
    const list = await csv(`机构名称,街道,${heading}`, `${A},鼓东街道,13900000001`)
    expect(list.rows).toMatchObject([{ legalName: A }])
    expect(list.rows[0]?.['phones']).toBeUndefined()
    expect(list.codes).toEqual(['personal-column'])
  })

  test.each(['园长电话', '电话（园长）', '主任联系方式'])(
    'nor proposed for columns.json: %s',
    async (heading) => {
      const text = [`机构名称,街道,${heading}`, `${A},鼓东街道,13900000001`].join('\n')
      const content = await parseFile(new TextEncoder().encode(text))
      if ('fault' in content) throw new Error(content.fault)
      const { rules = {}, lines = [] } = proposeRules('名单.csv', content.sheets) ?? {}
      expect(rules.columns).toBeUndefined()
      expect(lines.join()).toContain('个人信息，不读入')
    },
  )

  test('nor proposed where a column without a known heading holds mobiles', async () => {
    const text = ['机构名称,街道,找谁', `${A},鼓东街道,13900000001`].join('\n')
    const content = await parseFile(new TextEncoder().encode(text))
    if ('fault' in content) throw new Error(content.fault)
    const { rules = {} } = proposeRules('名单.csv', content.sheets) ?? {}
    expect(rules.columns).toMatchObject([{ from: '找谁', ignore: expect.any(String) }])
  })

  test.each(['机构联系电话', '联系电话', '联系方式', '咨询电话（工作日）'])(
    'the telephone of a centre is: %s',
    async (heading) => {
      const { rows } = await csv(`机构名称,街道,${heading}`, `${A},鼓东街道,0591-87654321`)
      expect(rows).toMatchObject([{ phones: ['0591-87654321'] }])
    },
  )
})

test.each([
  ['备案日期（拟）', '2026-10-01', 'filedOn'],
  ['备案日期(预计)', '2026-10-01', 'filedOn'],
  ['预计备案日期', '2026-10-01', 'filedOn'],
  ['拟备案日期', '2026-10-01', 'filedOn'],
  ['计划托位数', '99', 'places'],
  ['托位数（规划）', '99', 'places'],
  ['2025年在托人数', '99', 'enrolled'],
  ['原机构名称', '示例旧托育园', 'displayName'],
])('%s is not what is so now, and told', async (heading, cell, field) => {
  const list = await csv(`机构名称,街道,${heading}`, `${A},鼓东街道,${cell}`)
  expect(list.rows).toMatchObject([{ legalName: A }])
  expect(list.rows[0]?.[field]).toBeUndefined()
  expect(list.codes).toEqual(['other-column'])
})

test('headings in traditional characters are those of the dictionary', async () => {
  const { rows } = await csv(
    '機構名稱,街道,核定收托,實際收托,室內面積,聯繫電話',
    `${A},鼓东街道,30,20,120,0591-87654321`,
  )
  expect(rows).toMatchObject([
    { legalName: A, indoorAreaInSquareMetres: 120, phones: ['0591-87654321'] },
  ])
})

describe('nothing of one table goes to a centre of another', () => {
  test('side by side with other words in the right half', async () => {
    const { rows } = await csv(
      '机构名称,街道,电话,托育机构名称,所属街道,托位数',
      `${A},鼓东街道,0591-87654321,${B},鼓西街道,40`,
    )
    expect(rows).toHaveLength(2)
    expect(rows).toContainEqual(expect.objectContaining({ legalName: B, places: 40 }))
    expect(rows.find(({ legalName }) => legalName === A)?.['places']).toBeUndefined()
  })

  test('one below another under headings that are not in the dictionary', async () => {
    const list = await csv(
      '机构名称,街道,托位数,联系电话',
      `${A},鼓东街道,30,0591-87654321`,
      '服务点名称,所在街道,在册幼儿,负责人电话',
      `${B},鼓西街道,22,13900000001`,
    )
    expect(list.rows).toMatchObject([{ legalName: A, places: 30 }])
    expect(list.errors.map(({ code, at }) => [code, at.row])).toEqual([
      ['unknown-header', 3],
      ['unknown-header', 4],
    ])
  })
})

describe('classes in other words add up', () => {
  test.each([
    ['小托班', '大托班'],
    ['6-12个月', '12-24个月'],
    ['苹果班', '香蕉班'],
  ])('%s and %s', async (first, second) => {
    const { rows } = await csv(
      '机构名称,街道,班型,托位数,在托人数',
      `${A},鼓东街道,${first},15,10`,
      `${A},鼓东街道,${second},20,18`,
    )
    expect(rows[0]).toMatchObject({ places: 35, enrolled: 28 })
    expect(rows[1]?.['places']).toBeUndefined()
  })

  test('and are not those of another centre of the same name', async () => {
    const { rows } = await csv(
      '机构名称,街道,地址,班型,托位数',
      `${A},鼓东街道,示例路1号,小托班,15`,
      `${A},鼓东街道,示例路9号,大托班,20`,
    )
    expect(rows).toMatchObject([{ places: 15 }, { places: 20 }])
  })
})

test.each(['共2家', '2家', 'Total', '平均', '其中：普惠'])(
  'a row that adds up others is no centre: %s',
  async (name) => {
    const { rows } = await csv('机构名称,街道,托位数', `${A},鼓东街道,30`, `${name},鼓东街道,30`)
    expect(rows.map(({ legalName }) => legalName)).toEqual([A])
  },
)

describe('JSON', () => {
  test('whose entries call their values otherwise', async () => {
    const { rows } = await readTable(
      JSON.stringify([
        { 机构名称: A, 街道: '鼓东街道' },
        { 名称: B, 街镇: '鼓西街道', 容量: 20 },
        { 机构名称: '示例丙托育园', 街道: '鼓东街道' },
      ]),
    )
    expect(rows.map(({ legalName }) => legalName)).toEqual([A, B, '示例丙托育园'])
    expect(rows[1]).toMatchObject({ places: 20 })
  })

  test('of two lists: nobody knows what the second one is', async () => {
    const lists = { centres: [{ 机构名称: A }], withdrawn: [{ 机构名称: B }] }
    await expect(readTable(JSON.stringify(lists))).rejects.toThrow('broken-file')
  })
})
