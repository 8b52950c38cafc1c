import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  countOf,
  isFiled,
  isNo,
  isYes,
  type OpenData,
  type OpenRecord,
  openOpenData,
  REGIONS,
  type Row,
  TODAY,
} from '#tests/support/open-data.ts'

/*
 * Figures are reckoned here anew from nothing but the open data as it is downloaded. Places for each thousand people need
 * a table of people, which no shipped region has.
 */
const sumPlaces = (rows: readonly Row[]) =>
  rows.reduce((sum, row) => sum + Number(row['托位数'] || 0), 0)

/** Where the day of a fact stands in a full record, where that is not under its own heading. */
const GROUPS: Readonly<Record<string, string>> = {
  备案编号: 'filingNumber',
  备案日期: 'filedOn',
  统一社会信用代码: 'creditCode',
  机构类型: 'institutionType',
  地址: 'address',
  地图位置: 'locationWgs84',
  联系电话: 'phones',
  开放时间: 'openingHours',
  最小月龄: 'ageFromInMonths',
  服务形式: 'services',
  全日托收费: 'services.fullDay.feeInYuan',
  班型: 'classGroups',
  托位数: 'places',
  在托人数: 'enrolled',
  普惠: 'affordable',
  人员: 'staff',
  持证比例: 'qualifiedShareInPercent',
  背景核查日期: 'backgroundCheckedOn',
  消防人员: 'fireOfficer',
  消防合格证明有效期: 'certificates.fire.validTo',
  食品经营许可证有效期: 'certificates.food.validTo',
  卫生评价结果: 'certificates.hygiene.result',
  监控保存天数: 'cameraDaysKept',
  责任险保险公司: 'liabilityInsurer',
  质量评估等级: 'qualityGrade',
}

/** The newest day under a path, or under what is below it. */
const toDay = ({ provenance }: OpenRecord, path: string): string | undefined =>
  Object.entries(provenance)
    .filter(([field]) => field === path || field.startsWith(`${path}.`))
    .map(([, { asOf }]) => asOf)
    .sort()
    .pop()

describe.each(REGIONS)('of %s, from its open data alone,', (region) => {
  let data: OpenData
  beforeAll(async () => {
    data = await openOpenData(region)
  })
  afterAll(() => data?.portal.remove())

  test('centres and places of every subdistrict are those of the open data', async () => {
    const table = await data.readTable('subdistricts')
    expect(table.length).toBeGreaterThan(5)
    for (const row of table) {
      const name = row['街道乡镇']
      const own =
        name === '全部' ? data.centres : data.centres.filter((centre) => centre['街道'] === name)
      expect(row, name).toMatchObject({
        机构数: String(own.length),
        '已备案机构数（含续期中）': String(countOf(own, isFiled)),
        托位数: own.length > 0 && own.every((row) => !row['托位数']) ? '' : String(sumPlaces(own)),
        填报托位数的机构数: String(countOf(own, (centre) => centre['托位数'] !== '')),
        按哪天算: TODAY,
      })
    }
  })

  test('days from registration to filing are those between the two dates, or not told', async () => {
    const days = data.centres
      .filter(({ 登记日期: from = '', 备案日期: to = '' }) => from && to && from <= to)
      .map(
        ({ 登记日期: from = '', 备案日期: to = '' }) => (Date.parse(to) - Date.parse(from)) / 864e5,
      )
      .sort((one, other) => one - other)
    const page = await data.readPage('/statistics/')
    if (days.length < 5) return expect(page).not.toContain('从登记到备案')
    const half = (days.length - 1) / 2
    const middle = ((days[Math.floor(half)] ?? 0) + (days[Math.ceil(half)] ?? 0)) / 2
    expect(page).toContain(`${days.length}家写了两个日期，一半不超过${middle}天`)
  })

  test('forms of service, kinds and affordable centres are counted the same', async () => {
    const COLUMNS: Readonly<Record<string, (row: Row, name: string) => boolean>> = {
      服务形式: (row, name) => (row['服务形式'] ?? '').split('；').includes(name),
      机构类型: (row, name) => row['机构类型'] === (name === '未提供' ? '' : name),
      登记性质: (row, name) => row['登记性质'] === (name === '未提供' ? '' : name),
      普惠: ({ 普惠: cell }, name) =>
        name === '普惠' ? isYes(cell) : name === '不是普惠' ? isNo(cell) : cell === '',
    }
    const table = await data.readTable('kinds')
    expect(table.length).toBeGreaterThan(15)
    for (const { 类别: kind = '', 项目: name = '', ...row } of table) {
      const count = countOf(data.centres, (centre) => COLUMNS[kind]?.(centre, name) ?? false)
      expect(row['机构数'], `${kind} ${name}`).toBe(String(count))
      expect(Number(row['占比（%）'])).toBeCloseTo((count / data.centres.length) * 100, 2)
    }
  })

  test('fees are the same, and none of fewer than five centres is there', async () => {
    const AGES: Readonly<Record<string, readonly [number, number]>> = {
      '1岁以下': [0, 12],
      '1岁到2岁': [12, 24],
      '2岁到3岁': [24, 36],
    }
    const table = await data.readTable('fees')
    expect(table.length).toBeGreaterThan(2)
    for (const row of table) {
      const [from, to] = AGES[row['月龄'] ?? ''] ?? [0, Number.POSITIVE_INFINITY]
      const takesIn = (centre: Row) =>
        to > 36 ||
        (centre['最小月龄'] !== '' &&
          Number(centre['最小月龄']) < to &&
          Number(centre['最大月龄']) > from)
      const column = `${row['服务形式']}收费`
      const fees = data.centres
        .filter(takesIn)
        .filter((centre) => centre[`${column}单位`] === row['计费单位'] && centre[column] !== '')
        .map((centre) => Number(centre[column]))
        .sort((one, other) => one - other)
      const half = fees.length / 2
      const median = ((fees[Math.ceil(half) - 1] ?? 0) + (fees[Math.floor(half)] ?? 0)) / 2
      expect(fees.length).toBeGreaterThanOrEqual(5)
      expect(
        [row['样本数'], row['最低（元）'], row['中位数（元）'], row['最高（元）']].map(Number),
        JSON.stringify(row),
      ).toEqual([fees.length, fees[0], median, fees.at(-1)])
    }
  })

  test('how many centres have a fact, and from which days it is, is the same', async () => {
    const table = await data.readTable('completeness')
    expect(table.map((row) => row['字段'])).toEqual(Object.keys(GROUPS))
    for (const { 字段: fact = '', ...row } of table) {
      const column = fact === '地图位置' ? '纬度' : fact
      const known = data.centres.filter((centre) => centre[column] !== '')
      const ids = new Set(known.map((centre) => centre['机构编号']))
      const days = data.records
        .filter(({ id }) => ids.has(id))
        .flatMap((record) => toDay(record, GROUPS[fact] ?? '') ?? [])
        .sort()
      expect(row, fact).toMatchObject({
        已填报机构数: String(known.length),
        最早的日期: days[0] ?? '',
        居中的日期: days[Math.ceil(days.length / 2) - 1] ?? '',
        最新的日期: days.at(-1) ?? '',
      })
    }
  })

  test('the page says its day, the three indicators and the same sum; one release alone has no trend', async () => {
    const page = await data.readPage('/statistics/')
    const { centres } = data
    expect(page).toContain('备案状态按2026年11月20日算')
    expect(page).toContain(`全部${sumPlaces(centres)}个托位`)
    const filed = countOf(centres, isFiled)
    const graded = countOf(centres, (row) => row['质量评估等级'] !== '')
    const kinds = new Set(centres.map((row) => row['机构类型']).filter(Boolean)).size
    expect(page).toContain(`管理规范${centres.length}家里${filed}家`)
    expect(page).toContain(`质量保证${centres.length}家里${graded}家`)
    expect(page).toMatch(kinds === 5 ? /主体多元5种都有/ : new RegExp(`5种里有${kinds}种`))
    expect(page).not.toContain('托位数的变化')
    expect(await data.readTable('trend')).toEqual([
      {
        发布日期: TODAY,
        机构数: String(centres.length),
        '已备案机构数（含续期中）': String(filed),
        托位数: String(sumPlaces(centres)),
        填报托位数的机构数: String(countOf(centres, (row) => row['托位数'] !== '')),
        普惠机构数: String(countOf(centres, (row) => isYes(row['普惠']))),
        有质量等级的机构数: String(graded),
      },
    ])
  })

  test('what was inspected, found and punished is what the records hold', async () => {
    const page = await data.readPage('/supervision/')
    const all = <Thing>(path: string) =>
      data.allRecords.flatMap((record) => (record[path] as Thing[] | undefined) ?? [])
    const inspected = data.records.filter((record) =>
      ((record['inspections'] ?? []) as { inspectedOn: string }[]).some(
        ({ inspectedOn }) => inspectedOn > '2025-11-20' && inspectedOn <= TODAY,
      ),
    )
    const found = all<{ correctedOn?: string }>('violations')
    const open = found.filter(({ correctedOn }) => !correctedOn)
    expect(page).toContain(`${inspected.length}家，共${data.centres.length}家`)
    expect(page).toContain(`${found.length}条，${open.length}条还没有改正日期`)
    expect(page).toContain(`正在公示的处罚${all('penalties').length}条`)
    for (const { summary } of all<{ summary: string }>('penalties')) expect(page).toContain(summary)
  })
})
