import { expect, test } from 'vitest'
import type { Service } from '#src/centres/centre-parts.ts'
import { findFeeRange, toFeeRanges } from '#src/choosing/fee-range.ts'
import { toFeeFigures } from '#src/statistics/fees.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const offer = (feeInYuan: number | undefined, more: Partial<Service> = {}) => ({
  services: [{ serviceType: 'fullDay', feeInYuan, feeUnit: 'month', ...more } as const],
})
const DAY = '2026-11-20'
const rangesOf = (centres: Parameters<typeof toFeeRanges>[0], on = DAY) =>
  toFeeRanges(centres, on, '2026-11-18')
const asOfMonth = '2026-11'
const fullDay = { serviceType: 'fullDay', feeUnit: 'month' } as const

test('five fees make a range, four tell of single centres', () => {
  const four = [1800, 2000, 2200, 2400].map((fee) => offer(fee))
  expect(rangesOf(four)).toEqual([])
  const range = findFeeRange(rangesOf([...four, offer(3000)]), fullDay)
  expect(range).toEqual({ ...fullDay, n: 5, low: 1800, median: 2200, high: 3000, asOfMonth })
})

test('other services, other units and fees without a unit stand apart', () => {
  const same = [1, 2, 3, 4, 5].map((fee) => offer(fee * 1000))
  const others = [
    offer(9000, { serviceType: 'halfDay' }),
    offer(90, { feeUnit: 'day' }),
    offer(90_000, { feeUnit: undefined }),
    offer(undefined),
  ]
  expect(rangesOf([...same, ...others])).toHaveLength(1)
  expect(findFeeRange(rangesOf([...same, ...others]), fullDay)?.n).toBe(5)
  expect(findFeeRange(rangesOf(same), { serviceType: 'fullDay' })).toBeUndefined()
})

test('who gave up its filing does not count', () => {
  const fees = [1, 2, 3, 4, 5].map((fee) => offer(fee * 1000))
  expect(rangesOf([...fees.slice(1), { ...offer(1000), withdrawnOn: '2026-01-01' }])).toEqual([])
})

test('who gives up its filing later counts until then', () => {
  const fees = [1, 2, 3, 4].map((fee) => offer(fee * 1000))
  const centres = [...fees, { ...offer(5000), withdrawnOn: '2027-06-30' }]
  expect(rangesOf(centres)).toHaveLength(1)
  expect(rangesOf(centres, '2027-06-30')).toEqual([])
})

test('one fee a little higher changes nothing that other pages say', () => {
  const fees = Array.from({ length: 1234 }, (_, index) => 1507 + index)
  const before = rangesOf(fees.map((fee) => offer(fee)))
  expect(before).toEqual([{ ...fullDay, n: 1200, low: 1500, median: 2100, high: 2800, asOfMonth }])
  expect(rangesOf(fees.map((fee, index) => offer(index === 600 ? fee + 20 : fee)))).toEqual(before)
  expect(rangesOf([...fees, 2345].map((fee) => offer(fee)))).toEqual(before)
})

test('small amounts with cents and free care can be told too', () => {
  const hourly = { serviceType: 'hourly', feeUnit: 'hour' } as const
  const fees = [0, 38.5, 45.5, 50, 60].map((fee) => offer(fee, hourly))
  expect(rangesOf(fees)).toEqual([{ ...hourly, n: 5, low: 0, median: 46, high: 60, asOfMonth }])
})

test('a page of a centre tells the figures of the statistics, rounded to two digits', () => {
  const centres = [880, 1234, 1590, 2100, 2480, 2880].map((fee, at) => ({
    ...BARE_CENTRE,
    ...offer(fee),
    id: `gl-${at}`,
  }))
  const [figures] = toFeeFigures(centres)
  const [range] = rangesOf(centres)
  expect(figures?.fees).toEqual({ low: 880, median: 1845, high: 2880 })
  expect(range).toMatchObject({ n: figures?.n, low: 880, median: 1800, high: 2900 })
})
