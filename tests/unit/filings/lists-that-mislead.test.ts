import { expect, test } from 'vitest'
import { codesOf, importCentre, importFiles } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }

test.each([
  '全日托√半日托×',
  '全日托 是 半日托 否',
  '全日托（半日托暂停）',
  '全日托、不提供半日托',
])('half days that %s denies are not published', async (cell) => {
  const { centre, ...loaded } = await importCentre({ 服务形式: cell }, LIST)
  expect(centre?.services.map(({ serviceType }) => serviceType)).not.toContain('halfDay')
  expect(codesOf(loaded)).toContain('unknown-word')
})

test.each(['家庭式', '住宅托育', '家庭托育（5人以下）'])(
  'a kind of centre written as %s is a home, whose address stays its own',
  async (kind) => {
    const { centre } = await importCentre({ 机构类型: kind, 地址: '庆城路1号3座' }, LIST)
    expect(centre).toMatchObject({ institutionType: 'homePoint' })
    expect(centre?.address).toBeUndefined()
  },
)

test.each(['2024-3-2', '2024年', '2027.5.1'])(
  'the day %s is not what came of an examination',
  async (cell) => {
    const { centre, ...loaded } = await importCentre({ 消防合格证明: cell }, LIST)
    expect(centre?.certificates).toHaveLength(0)
    expect(codesOf(loaded)).toContain('not-a-conclusion')
  },
)

test('an inspection of a day to come is told and not published, the others are', async () => {
  const cell = '2026-03-18|区卫健局|合格；2027-03-18|区卫健局|合格'
  const { centre, ...loaded } = await importCentre({ 检查记录: cell }, LIST)
  expect(centre?.inspections).toMatchObject([{ inspectedOn: '2026-03-18' }])
  expect(codesOf(loaded)).toEqual(['entry-after-list'])
})

test('a violation put right before it was found stays, without that day', async () => {
  const cell = '2026-10-14|一般|餐具没有消毒|2026-10-01'
  const { centre, ...loaded } = await importCentre({ 违规记录: cell }, LIST)
  expect(centre?.violations).toEqual([
    { foundOn: '2026-10-14', severity: 'moderate', summary: '餐具没有消毒' },
  ])
  expect(codesOf(loaded)).toEqual(['corrected-before-found'])
})

test.each([
  ['联系电话', '0591-87000001', '0591-87000002', 'conflicting-weighty'],
  ['备案日期', '2024-03-02', '2024-05-02', 'conflicting-weighty'],
  ['消防合格证明结果', '合格', '不合格', 'conflicting-weighty'],
  ['品牌', '纽扣', '木马', 'conflicting-values'],
])('two lists of one day that differ on %s', async (heading, one, other, code) => {
  const row = (cell: string) => [
    { 机构名称: '示例甲托育园', 街道: '鼓东街道', 备案编号: 'GL-1', [heading]: cell },
  ]
  const loaded = await importFiles({
    'a.json': row(one),
    'b.json': row(other),
    'columns.json': LIST,
  })
  expect(codesOf(loaded)).toEqual([code])
})

const HEAD = '机构名称,街道,地址,园所名'

test('one place under a long and a short name is told as perhaps one centre', async () => {
  const list = [
    HEAD,
    '福州市鼓楼区示例甲托育园有限公司,鼓东街道,庆城路1号,',
    '示例甲托育园,鼓东街道,庆城路1号,',
    '示例乙托育园,鼓东街道,庆城路1号,',
  ].join('\n')
  const loaded = await importFiles({ 'a.csv': list, 'columns.json': LIST })
  expect(codesOf(loaded)).toEqual(['same-place'])
})

test('what stands on their doors tells two centres of one place apart', async () => {
  const list = [
    HEAD,
    '福州市鼓楼区示例甲托育园有限公司,鼓东街道,庆城路1号,一楼园',
    '示例甲托育园,鼓东街道,庆城路1号,二楼园',
  ].join('\n')
  expect(codesOf(await importFiles({ 'a.csv': list, 'columns.json': LIST }))).toEqual([])
})
