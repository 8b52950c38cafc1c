import { expect, test } from 'vitest'
import { toFilingState } from '#src/centres/filing-state.ts'
import { toRefusals } from '#src/publishing/gates/publish-gates.ts'
import { codesOf, importCentre, importFiles, read } from '#tests/support/import-filings.ts'

const dated = { asOf: '2026-06-01', source: 'filingSystem' }
const WGS84 = { 坐标系: 'WGS84' }

test.each<[what: string, cells: Record<string, string>, code: string]>([
  ['a wrong check digit', { 统一社会信用代码: '91350102MAXT00011A' }, 'credit-code-check-digit'],
  [
    'a credit code of elsewhere',
    { 统一社会信用代码: '91622927MAXT00011D' },
    'credit-code-division',
  ],
  ['another district', { 区县: '台江区' }, 'division-elsewhere'],
  ['another division code', { 区划代码: '320106' }, 'division-elsewhere'],
  ['a state without a day', { 备案状态: '已备案' }, 'statuses-without-dates'],
  ['meals without a permit', { 提供餐食: '是' }, 'meals-without-permit'],
  ['a class above the standard', { 乳儿班每班人数: '12' }, 'class-too-large'],
  ['too few carers', { 托小班师幼比: '1:6' }, 'too-few-carers'],
  [
    'a class for children too young',
    { 乳儿班班数: '1', 收托年龄: '1岁-3岁' },
    'ages-do-not-fit-classes',
  ],
  [
    'more class places than places',
    { 托位数: '20', 托小班托位: '30' },
    'class-places-exceed-places',
  ],
  ['more children than places', { 托位数: '20', 在托人数: '30' }, 'enrolled-exceeds-places'],
  [
    'rooms larger than the building',
    { 建筑面积: '100', 室内面积: '200' },
    'indoor-exceeds-building',
  ],
  ['a fee in the wrong unit', { 全日托收费: '198000元/月' }, 'out-of-range'],
  ['an odd fee', { 全日托收费: '19.8元/月' }, 'fee-unusual'],
  ['a fee without a unit', { 临时托收费: '80' }, 'fee-without-unit'],
  ['a day of eighteen hours', { 开放时间: '每天 04:00-22:00' }, 'hours-unusual'],
  ['ages in the wrong order', { 最小月龄: '36', 最大月龄: '6' }, 'months-out-of-order'],
  [
    'a filing before its registration',
    { 备案日期: '2026-03-01', 登记日期: '2026-04-01' },
    'filed-before-registered',
  ],
  [
    'a suspension that ends early',
    { 暂停服务起: '2026-03-01', 暂停服务止: '2026-02-01' },
    'suspension-out-of-order',
  ],
  [
    'a withdrawal before the filing',
    { 备案日期: '2024-01-01', 注销日期: '2023-01-01' },
    'withdrawn-before-filed',
  ],
  ['a filing before there was any', { 备案日期: '2018-06-01' }, 'before-first-filing'],
  ['a withdrawal before there was filing', { 注销日期: '2019-10-07' }, 'withdrawn-on-no-day'],
  ['a filing after the list', { 备案日期: '2026-07-01' }, 'date-after-list'],
  [
    'a renewal of an earlier filing',
    { 备案日期: '2020-01-01', 备案有效期: '2026-10-07', 续期申请日期: '2019-11-01' },
    'renewal-of-earlier-filing',
  ],
  [
    'a permit that ends before it begins',
    { 消防合格证明日期: '2026-01-01', 消防合格证明有效期: '2025-01-01' },
    'validity-out-of-order',
  ],
  ['an expired permit', { 食品经营许可证有效期: '2026-05-31' }, 'certificate-expired'],
  [
    'a service that is not in the list of services',
    { 服务形式: '全日托', 计时托收费: '45元/小时' },
    'service-not-listed',
  ],
  [
    'coordinates the wrong way round',
    { 经度: '26.0854', 纬度: '119.2945', ...WGS84 },
    'coordinates-swapped',
  ],
  ['coordinates of another city', { 经度: '116.40', 纬度: '39.90', ...WGS84 }, 'outside-region'],
  ['half a point', { 经度: '119.2945' }, 'half-a-point'],
  ['coordinates of an unknown map', { 坐标: '119.2945,26.0854' }, 'datum-assumed'],
  [
    'a street inside the address',
    { 街道: '', 地址: '温泉街道示例路1号' },
    'subdistrict-from-address',
  ],
])('%s is reported', async (_what, cells, code) => {
  const loaded = await importCentre(cells, dated)
  expect(codesOf(loaded)).toEqual([code])
})

test('everything in order gives no line at all', async () => {
  const loaded = await importCentre(
    {
      统一社会信用代码: '91350102MAXT00011C',
      区县: '福州市鼓楼区',
      备案状态: '已备案',
      备案日期: '2024-05-20',
      提供餐食: '是',
      食品经营许可证号: '示例食许0001',
      乳儿班每班人数: '10',
      收托年龄: '6个月-3岁',
      坐标: '119.2945,26.0854',
      ...WGS84,
    },
    dated,
  )
  expect(codesOf(loaded)).toEqual([])
})

test('what is out of order is left out, the rest of the centre is published', async () => {
  const { centre } = await importCentre(
    { 最小月龄: '36', 最大月龄: '6', 托位数: '40', 经度: '1', 纬度: '1' },
    dated,
  )
  expect(centre).toMatchObject({ places: 40 })
  expect(centre?.ageFromInMonths).toBeUndefined()
  expect(centre?.locationWgs84).toBeUndefined()
})

test('a datum that puts the centre outside the district is doubted, another is tried', async () => {
  const edge = { 经度: '119.344', 纬度: '26.0854', 坐标系: 'WGS84' }
  const loaded = await importCentre(edge, dated)
  expect(codesOf(loaded)).toEqual(['datum-doubtful'])
  expect(loaded.centre?.locationWgs84?.sourceDatum).not.toBe('wgs84')
})

test('a street that the district does not have leaves the row out and names those it has', async () => {
  const loaded = await importCentre({ 街道: '不存在街道' })
  expect(loaded.centre).toBeUndefined()
  expect(loaded.report.issues[0]).toMatchObject({
    code: 'unknown-subdistrict',
    detail: '鼓东街道、温泉街道、洪山镇',
  })
})

test('a row without a name, and one without a street, are left out', async () => {
  const loaded = await importFiles({
    'list.json': [
      { 机构名称: '', 街道: '鼓东街道', 托位数: 40, 联系电话: '0591-00000201' },
      { 机构名称: '鼓楼区示例小树托育园', 街道: '', 托位数: 40, 联系电话: '0591-00000202' },
    ],
  })
  expect(codesOf(loaded)).toEqual(['missing-name', 'missing-subdistrict'])
  expect(loaded.report.counts).toMatchObject({ rows: 2, rowsLeftOut: 2, centres: 0 })
})

test('a row that is longer than its header is counted as left out', async () => {
  const list = ['机构名称,街道,托位数', '甲示例托育园,鼓东街道,40', '乙示例托育园,鼓东街道,二楼,40']
  const { report } = await importFiles({ 'list.csv': list.join('\n') })
  expect(report.counts).toMatchObject({ rows: 2, rowsLeftOut: 1, badRows: 1, centres: 1 })
})

test.each([
  ['统一社会信用代码', '91350102MAXT00011C', 'duplicate-credit-code'],
  ['坐标', '119.2945,26.0854', 'duplicate-coordinates'],
  ['联系电话', '0591-00000201', 'duplicate-phone'],
])('two centres with the same %s are named together', async (heading, value, code) => {
  const common = { 街道: '鼓东街道', 地址: '示例路1号', ...WGS84, [heading]: value }
  const loaded = await importFiles({
    'list.json': [
      { 机构名称: '甲园', 机构编号: 'a', ...common },
      { 机构名称: '乙园', 机构编号: 'b', ...common },
    ],
  })
  expect(codesOf(loaded)).toEqual([code])
  const [issue] = loaded.report.issues.filter((one) => one.code === code)
  expect(issue?.at).toMatchObject({ row: 2, heading })
  expect(read(issue)).toContain('甲园 (list.json:1)')
})

test('a centre may be registered long before care was filed, and is then not shown as filed since', async () => {
  const days = { 登记日期: '1998-09-01', 备案日期: '1998-09-01', 备案状态: '已备案' }
  const { centre, ...loaded } = await importCentre(days, dated)
  expect(codesOf(loaded)).toEqual(['before-first-filing', 'status-without-date'])
  expect(centre).toMatchObject({ registeredOn: '1998-09-01' })
  expect(centre).not.toMatchObject({ filedOn: expect.anything() })
})

test.each(['2005-06-01', '2019-09-01', '1970-01-01', '25569', '2025-02-30', '2025年'])(
  'a withdrawal on %s leaves open whether a centre is filed, and is an error',
  async (day) => {
    const { centre, ...loaded } = await importCentre(
      { 备案日期: '2024-03-02', 注销日期: day },
      dated,
    )
    expect(codesOf(loaded)).toEqual(['withdrawn-on-no-day'])
    expect(loaded.report.counts).toMatchObject({ valueIssues: 1 })
    expect(centre?.filedOn).toBeUndefined()
    expect(centre?.withdrawnOn).toBeUndefined()
    expect(centre && toFilingState(centre, '2026-11-30')).toBe('unknown')
  },
)

test.each([
  [{ 备案有效期: '2005-06-01' }, 'before-first-filing'],
  [{ 变更日期: '2005-06-01' }, 'before-first-filing'],
  [{ 续期申请日期: '2005-06-01' }, 'before-first-filing'],
  [{ 备案有效期: '1970-01-01' }, 'date-of-no-day'],
])('%o is left out by itself: the centre stays filed', async (cells, code) => {
  const { centre, ...loaded } = await importCentre({ 备案日期: '2024-03-02', ...cells }, dated)
  expect(codesOf(loaded)).toEqual([code])
  expect(centre && toFilingState(centre, '2026-11-30')).toBe('filed')
})

test('three wrong credit codes, or days before there was filing, stop no list of twenty', async () => {
  const toRows = (cells: Record<string, string>) =>
    Array.from({ length: 20 }, (_, at) => ({
      机构名称: `示例第${at}托育园`,
      街道: '鼓东街道',
      ...(at < 3 ? cells : {}),
    }))
  const lists = [
    ['credit-code-check-digit', toRows({ 统一社会信用代码: '91350102MAXT00011A' })],
    ['before-first-filing', toRows({ 备案日期: '2018-06-01' })],
  ] as const
  for (const [code, rows] of lists) {
    const { report, snapshot } = await importFiles({ 'list.json': rows, 'columns.json': dated })
    const told = report.issues.filter((issue) => issue.code === code)
    expect(told).toHaveLength(3)
    const refusals = toRefusals({ report, snapshot }, undefined, '2026-11-30')
    expect(refusals.map(({ gate }) => gate)).not.toContain('badRows')
  }
})

test('the first day on which care could be filed is a day of filing', async () => {
  const { centre, ...loaded } = await importCentre({ 备案日期: '2019-10-08' }, dated)
  expect(codesOf(loaded)).toEqual([])
  expect(centre?.filedOn).toBe('2019-10-08')
})
