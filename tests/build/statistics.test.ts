import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

/*
 * Figures and promises are reckoned here anew from nothing but the open data as it is downloaded: the words of its
 * cells, none of the portal's code.
 */
type Row = Readonly<Record<string, string>>

let portal: SamplePortal
let centres: Row[]

async function readCsv(address: string): Promise<Row[]> {
  const response = await fetch(portal.url + address)
  expect(response.status, address).toBe(200)
  return parse(await response.text(), { columns: true, bom: true })
}
const readTable = (name: string) => readCsv(`/statistics/${name}.csv`)

beforeAll(async () => {
  portal = await startSamplePortal()
  const all = await readCsv('/data/centres.csv')
  centres = all.filter((row) => row['备案状态'] !== '已注销备案')
  expect(centres.length).toBeGreaterThan(40)
})
afterAll(() => portal?.remove())

/** Yes and no, in whatever words the open data have them. */
const isYes = (cell: string | undefined) => /^(是|true)$/.test(cell ?? '')
const isNo = (cell: string | undefined) => /^(否|false)$/.test(cell ?? '')

const count = (isOne: (row: Row) => boolean) => String(centres.filter(isOne).length)
const isFiled = (row: Row) => /^(已备案|备案续期中)$/.test(row['备案状态'] ?? '')
const sumPlaces = (rows: readonly Row[]) =>
  String(rows.reduce((sum, row) => sum + Number(row['托位数'] || 0), 0))

test('centres and places of every subdistrict are those of the open data', async () => {
  const table = await readTable('subdistricts')
  expect(table.length).toBe(11)
  for (const row of table) {
    const name = row['街道乡镇']
    const own = name === '全部' ? centres : centres.filter((centre) => centre['街道'] === name)
    expect(row, name).toMatchObject({
      机构数: String(own.length),
      '已备案机构数（含续期中）': String(own.filter(isFiled).length),
      托位数: sumPlaces(own),
      填报托位数的机构数: String(own.filter((centre) => centre['托位数'] !== '').length),
    })
  }
})

test('forms of service, kinds and affordable centres are those of the open data', async () => {
  const COLUMNS: Readonly<Record<string, (row: Row, name: string) => boolean>> = {
    服务形式: (row, name) => (row['服务形式'] ?? '').split('；').includes(name),
    机构类型: (row, name) => row['机构类型'] === (name === '未提供' ? '' : name),
    登记性质: (row, name) => row['登记性质'] === (name === '未提供' ? '' : name),
    普惠: ({ 普惠: cell }, name) =>
      name === '普惠' ? isYes(cell) : name === '不是普惠' ? isNo(cell) : cell === '',
  }
  const table = await readTable('kinds')
  expect(table.length).toBeGreaterThan(15)
  for (const { 类别: kind = '', 项目: name = '', 机构数: shown } of table) {
    expect(shown, `${kind} ${name}`).toBe(count((row) => COLUMNS[kind]?.(row, name) ?? false))
  }
})

test('fees are those of the open data, and none of fewer than five centres is there', async () => {
  const AGES: Readonly<Record<string, readonly [number, number]>> = {
    '1岁以下': [0, 12],
    '1岁到2岁': [12, 24],
    '2岁到3岁': [24, 36],
  }
  const table = await readTable('fees')
  expect(table.length).toBeGreaterThan(10)
  for (const row of table) {
    const [from, to] = AGES[row['月龄'] ?? ''] ?? [0, Number.POSITIVE_INFINITY]
    const takesIn = (centre: Row) =>
      to > 36 ||
      (centre['最小月龄'] !== '' &&
        Number(centre['最小月龄']) < to &&
        Number(centre['最大月龄']) > from)
    const column = `${row['服务形式']}收费`
    const fees = centres
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

test('how many centres have a fact is what the open data has', async () => {
  const table = await readTable('completeness')
  expect(table.length).toBeGreaterThan(20)
  for (const { 字段: fact = '', 已填报机构数: known } of table) {
    const column = fact === '地图位置' ? '纬度' : fact
    expect(centres[0], fact).toHaveProperty([column])
    expect(known, fact).toBe(count((row) => row[column] !== ''))
  }
})

test('the state of a promise follows from the open data', async () => {
  const promises = await readTable('promises')
  const find = (text: string) => promises.find((row) => row['承诺']?.includes(text))
  const streets = new Set(centres.filter(isFiled).map((row) => row['街道']))
  expect(find('设立一个以上')).toMatchObject({
    现在: String(streets.size),
    总数: '10',
    目标: '10',
    状态: streets.size === 10 ? '已达到' : '还没有达到',
  })
  expect(find('优先支持普惠')).toMatchObject({
    现在: count((row) => isYes(row['普惠'])),
    没有填报: count((row) => row['普惠'] === ''),
    状态: '文件没有写数',
  })
  expect(find('登记以后')).toMatchObject({ 现在: count(isFiled), 总数: String(centres.length) })
  const meals = centres.filter((row) => isYes(row['提供餐食']))
  const licensed = meals.filter((row) => (row['食品经营许可证有效期'] ?? '') >= '2026-11-20')
  expect(find('食品经营许可')).toMatchObject({
    现在: String(licensed.length),
    总数: String(meals.length),
  })
  expect(find('完成摸底')).toMatchObject({ 期限: '2020-02-29', 状态: '公开的数据算不出来' })
})

test('the page says its day and the same numbers; one release alone has no trend', async () => {
  const page = await (await fetch(`${portal.url}/statistics/`)).text()
  expect(page).toContain('名单截至2026年11月19日，备案状态按2026年11月20日算')
  expect(page).toContain(`全部${sumPlaces(centres)}个托位`)
  expect(page).not.toContain('托位数的变化')
  expect(await readTable('trend')).toHaveLength(1)
})
