import { expect, test } from 'vitest'
import { toChinaDate } from '#src/calendar/days.ts'
import { codesOf, importCentre, importFiles } from '#tests/support/import-filings.ts'

const toWeek = (cells: Record<string, string>) =>
  importCentre(cells).then(({ centre }) =>
    centre?.openingHours.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`),
  )
const WORKDAYS = ['周一', '周二', '周三', '周四', '周五']
const toDays = (days: readonly string[], cell = '08:00-17:00') =>
  Object.fromEntries(days.map((day) => [`${day}开放时间`, cell]))

test('a column for one day goes before what the column for the week says of it, and no day is told twice', async () => {
  const cells = { 开放时间: '周一至周五 07:30-18:00', 周五开放时间: '07:30-12:00' }
  expect(await toWeek(cells)).toEqual([
    '1 07:30-18:00',
    '2 07:30-18:00',
    '3 07:30-18:00',
    '4 07:30-18:00',
    '5 07:30-12:00',
  ])
})

test('the days stand in the order of the week, whichever column came first', async () => {
  const cells = { ...toDays(['周六'], '09:00-12:00'), ...toDays([...WORKDAYS].reverse()) }
  expect((await toWeek(cells))?.map((day) => day[0])).toEqual(['1', '2', '3', '4', '5', '6'])
  const monday = { 开放时间: '周一至周五 07:30-18:00', 周一开放时间: '09:00-18:00' }
  expect((await toWeek(monday))?.map((day) => day[0])).toEqual(['1', '2', '3', '4', '5'])
})

test.each(WORKDAYS)(
  'where columns for single days leave %s out, no hours are published',
  async (day) => {
    const loaded = await importCentre(toDays(WORKDAYS.filter((one) => one !== day)))
    expect(loaded.centre?.openingHours).toEqual([])
    expect(codesOf(loaded)).toContain('week-without-weekdays')
  },
)

test('Monday to Friday are enough, for who says nothing of the weekend is closed', async () => {
  expect(await toWeek(toDays(WORKDAYS))).toHaveLength(5)
})

test('ages of their own columns go before a range, each end by itself', async () => {
  const range = { 收托年龄: '6个月-36个月' }
  const toAges = async (cells: Record<string, string>) => {
    const { centre } = await importCentre({ ...range, ...cells })
    return [centre?.ageFromInMonths, centre?.ageToInMonths]
  }
  expect(await toAges({})).toEqual([6, 36])
  expect(await toAges({ 最大月龄: '24' })).toEqual([6, 24])
  expect(await toAges({ 最小月龄: '12' })).toEqual([12, 36])
})

test('a row of today is no row of a day to come', async () => {
  const loaded = await importCentre({ 数据日期: toChinaDate(new Date()) })
  expect(codesOf(loaded)).not.toContain('row-from-the-future')
})

test('a state that is written into the address is the state of the centre, and no part of its address', async () => {
  const { centre } = await importCentre({ 地址: '示例路8号（已注销）' })
  expect(centre).toMatchObject({ address: '示例路8号', listedState: { state: 'withdrawn' } })
})

test('a day beside the word that it is filed is the day of its filing, where no column gives one', async () => {
  const toFiledOn = async (cells: Record<string, string>) =>
    (await importCentre({ 备案状态: '已备案（2024.3.2）', ...cells })).centre?.filedOn
  expect(await toFiledOn({})).toBe('2024-03-02')
  expect(await toFiledOn({ 备案日期: '2024-03-05' })).toBe('2024-03-05')
})

test('a number that a second list copied from another centre is published for the first alone', async () => {
  const row = (name: string, street: string, address: string) => ({
    机构名称: name,
    街道: street,
    地址: address,
    备案编号: 'GL-2024-001',
  })
  const loaded = await importFiles({
    '2025.json': [row('鼓楼区示例小树托育园', '鼓东街道', '示例路8号')],
    '2026.json': [row('鼓楼区音乐盒托育中心', '温泉街道', '另一巷99号')],
    'columns.json': { source: 'filingSystem', asOf: '2026-11-02' },
  })
  expect(codesOf(loaded)).toContain('number-of-another')
  expect(loaded.snapshot.centres.map(({ filingNumber }) => filingNumber).sort()).toEqual([
    'GL-2024-001',
    undefined,
  ])
})
