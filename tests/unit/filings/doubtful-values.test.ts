import { expect, test } from 'vitest'
import { codesOf, importCentre, importFiles } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }
const NO_HOURS: unknown[] = []

test('a number cell without its 0 is published with the area code of the region', async () => {
  const { centre, ...loaded } = await importCentre({ 联系电话: '59187654321' }, LIST)
  expect(centre?.phones).toEqual(['0591-87654321'])
  expect(codesOf(loaded)).toEqual(['phone-area-restored'])
})

test.each(['谷歌', '北京54', '地方坐标', '不详坐标'])(
  'of a point in an unknown datum (%s) none is published: it could be a kilometre off',
  async (datum) => {
    const cells = { 经度: '119.2945', 纬度: '26.0854', 坐标系: datum }
    const { centre, ...loaded } = await importCentre(cells, LIST)
    expect(centre?.locationWgs84).toBeUndefined()
    expect(codesOf(loaded)).toEqual(['unknown-word'])
  },
)

test.each([
  ['百度坐标系', 'bd09'],
  ['百度地图', 'bd09'],
  ['高德坐标', 'gcj02'],
  ['2000国家大地坐标系', 'wgs84'],
  ['CGCS2000', 'wgs84'],
])('the datum %s is known', async (datum, is) => {
  const cells = { 经度: '119.2945', 纬度: '26.0854', 坐标系: datum }
  expect((await importCentre(cells, LIST)).centre?.locationWgs84?.sourceDatum).toBe(is)
})

test.each([
  [['坐标（百度）'], 'bd09'],
  [['百度坐标'], 'bd09'],
  [['经度（BD-09）', '纬度（BD-09）'], 'bd09'],
  [['百度经度', '百度纬度'], 'bd09'],
  [['WGS84经度', 'WGS84纬度'], 'wgs84'],
  [['高德地图坐标'], 'gcj02'],
  [['坐标（北京54）'], undefined],
  [['谷歌经度', '谷歌纬度'], undefined],
])('the datum that headings name (%s) is that of their points', async (headings, datum) => {
  const values = headings.length > 1 ? ['119.2945', '26.0854'] : ['119.2945,26.0854']
  const cells = Object.fromEntries(headings.map((heading, at) => [heading, values[at] ?? '']))
  const { centre, ...loaded } = await importCentre(cells, LIST)
  expect(centre?.locationWgs84?.sourceDatum).toBe(datum)
  expect(codesOf(loaded)).toEqual(datum ? [] : ['unknown-word'])
})

test.each([
  [{ 经度: '119.2995', 纬度: '26.0854', 百度坐标: '119.3061,26.0911' }, 'gcj02', ['datum-assumed']],
  [{ 经度: '', 纬度: '', 百度坐标: '119.3061,26.0911' }, 'bd09', []],
  [{ 百度坐标: '119.3061,26.0911', WGS84经度: '119.2945', WGS84纬度: '26.0854' }, 'wgs84', []],
])(
  'a datum is that of the coordinates it stands over, and of no others: %o',
  async (cells, is, told) => {
    const { centre, ...loaded } = await importCentre(cells, LIST)
    expect(centre?.locationWgs84?.sourceDatum).toBe(is)
    expect(codesOf(loaded)).toEqual(told)
  },
)

test('the datum that a group of headings names is that of the points below', async () => {
  const rows = [
    '机构名称,街道,百度地图坐标,',
    ',,经度,纬度',
    '示例甲托育园,鼓东街道,119.2945,26.0854',
  ]
  const loaded = await importFiles({ '名单.csv': rows.join('\n'), 'columns.json': LIST })
  expect(loaded.snapshot.centres[0]?.locationWgs84?.sourceDatum).toBe('bd09')
})

test('what nobody sees in a cell is taken out, and told', async () => {
  const cells = {
    街道: '鼓东\u200B街道',
    托位数: '60\u200B',
    联系电话: '\u202D0591-87654321\u202C',
  }
  const { centre, ...loaded } = await importCentre({ ...cells, 备案日期: '\u200E2026-03-04' }, LIST)
  expect(centre).toMatchObject({ places: 60, phones: ['0591-87654321'], filedOn: '2026-03-04' })
  expect(codesOf(loaded)).toEqual(Array(4).fill('invisible-characters'))
})

test('what a fee holds is kept beside it', async () => {
  const { centre } = await importCentre({ 服务形式: '全日托', 全日托收费: '1980元/月/人（含餐）' })
  expect(centre?.services[0]).toMatchObject({ feeInYuan: 1980, feeUnit: 'month', feeNote: '含餐' })
})

test('the hours of Saturday alone do not close the rest of the week', async () => {
  const { centre, ...loaded } = await importCentre({ 周六开放: '08:00-12:00' }, LIST)
  expect(centre?.openingHours).toEqual(NO_HOURS)
  expect(codesOf(loaded)).toEqual(['week-without-weekdays'])
})

test('a column for Saturday adds to that of the week', async () => {
  const cells = { 开放时间: '周一至周五 07:30-18:00', 周六开放: '08:00-12:00' }
  const { centre } = await importCentre(cells, LIST)
  expect(centre?.openingHours.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4, 5, 6])
})

test('a day that cannot be read leaves the week open, not the day closed', async () => {
  const day = '07:30-18:00'
  const cells = { 周一: day, 周二: day, 周三: '上午', 周四: day, 周五: day }
  const { centre, ...loaded } = await importCentre(cells, LIST)
  expect(centre?.openingHours).toEqual(NO_HOURS)
  expect(codesOf(loaded)).toEqual(['not-hours', 'week-left-out'])
})

test.each<[what: string, cells: Record<string, string>, code: string]>([
  ['500 children at 3 places', { 托位数: '3', 在托人数: '500' }, 'enrolled-doubtful'],
  ['100 class places of 20', { 托位数: '20', 托小班托位: '100' }, 'class-places-doubtful'],
  ['a class of 50', { 托小班每班人数: '50' }, 'class-figure-doubtful'],
  ['one carer for 30', { 托小班师幼比: '1:30' }, 'class-figure-doubtful'],
  ['a share of 1', { 持证比例: '1' }, 'percent-or-fraction'],
  [
    'free places of next year',
    { 托小班余位: '有位', 托小班余位日期: '2027-01-01' },
    'date-after-list',
  ],
])('%s are told as an error, and not published', async (_what, cells, code) => {
  const { centre, ...loaded } = await importCentre(cells, LIST)
  expect(codesOf(loaded)).toEqual([code])
  expect(centre).not.toHaveProperty('places')
  expect(centre).not.toHaveProperty('enrolled')
  expect(centre?.qualifiedShareInPercent).toBeUndefined()
  for (const group of centre?.classGroups ?? []) expect(Object.keys(group)).toEqual(['classGroup'])
})

test('a share as a fraction is published as the share it is', async () => {
  const { centre } = await importCentre({ 持证比例: '0.92' }, LIST)
  expect(centre?.qualifiedShareInPercent).toBe(92)
})

test('a name and a telephone in one cell: the telephone of the centre only', async () => {
  const { snapshot, report } = await importFiles({
    'list.json': [
      { 机构名称: '示例甲园', 街道: '鼓东街道', 联系人及电话: '示例某 0591-87654321' },
      { 机构名称: '示例乙园', 街道: '鼓东街道', 联系人及电话: '示例某 13800138000' },
    ],
  })
  expect(snapshot.centres.map(({ phones }) => phones).sort()).toEqual([[], ['0591-87654321']])
  expect(JSON.stringify(report)).not.toMatch(/示例某|13800138000/)
})
