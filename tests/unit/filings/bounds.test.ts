import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseMonthRange } from '#src/filings/cells/parse-months.ts'
import { parseArea, parseCount, parseMoney, parseRatio } from '#src/filings/cells/parse-number.ts'
import { parsePhones } from '#src/filings/cells/parse-phones.ts'
import { parseDate, parseHours } from '#src/filings/cells/parse-time.ts'
import { inflatesWithin } from '#src/filings/read/parse-xlsx.ts'

/** Each bound from both sides: what is just within it is read, what is just beyond is told. */
describe('what a cell may say at most', () => {
  test.each([
    ['1950-01-01', true],
    ['1949-12-31', false],
    ['2100-12-31', true],
    ['2101-01-01', false],
    ['20000', true],
    ['79999', true],
    ['19999', false],
    ['80000', false],
  ])('the day %s: %s', (cell, isRead) => {
    expect(parseDate(cell).value !== undefined).toBe(isRead)
  })

  test.each([
    ['07:59-18:00', { opens: '07:59', closes: '18:00' }],
    ['07:60-18:00', undefined],
    ['00:00-24:00', { opens: '00:00', closes: '24:00' }],
    ['00:00-24:01', undefined],
    ['00:00-25:00', undefined],
    ['08:00-08:01', { opens: '08:00', closes: '08:01' }],
    ['08:00-08:00', undefined],
    ['上午8:00-下午1:00', { opens: '08:00', closes: '13:00' }],
    ['上午8:00-下午12:00', { opens: '08:00', closes: '12:00' }],
    ['上午8:00-下午11:00', { opens: '08:00', closes: '23:00' }],
  ])('the hours %s', (cell, hours) => {
    expect(parseHours(cell).value).toEqual(hours)
  })

  test.each([
    ['6-12', { from: 6, to: 12 }],
    ['6-11', undefined],
    ['6-11个月', { from: 6, to: 11 }],
    ['0-1岁', { from: 0, to: 12 }],
  ])('the ages %s', (cell, range) => {
    expect(parseMonthRange(cell).value).toEqual(range)
  })

  test.each([
    ['1:1', 1],
    ['2:1', undefined],
    ['0:5', undefined],
    ['1:7', 7],
  ])('the ratio %s', (cell, ratio) => {
    expect(parseRatio(cell).value).toBe(ratio)
  })

  test.each([
    ['1980.05', 1980.05],
    ['1980.050', 1980.05],
    ['1980.005', undefined],
    ['0.01', 0.01],
  ])('the fee %s', (cell, feeInYuan) => {
    expect(parseMoney(cell).value?.feeInYuan).toBe(feeInYuan)
  })

  test.each([
    ['9007199254740991', 9_007_199_254_740_991],
    ['9007199254740992', undefined],
  ])('the count %s', (cell, count) => {
    expect(parseCount(cell).value).toBe(count)
  })

  test.each([
    ['3亩', 2000],
    ['1.5亩', 1000],
  ])('the area %s', (cell, area) => {
    expect(parseArea(cell).value).toBe(area)
  })

  test.each([
    ['8123456', ['8123456']],
    ['812345', undefined],
    ['81234567-123456', ['81234567-123456']],
    ['81234567-1234567', undefined],
    ['12345', ['12345']],
    ['22345', undefined],
    ['0591-12345', ['0591-12345']],
    ['0591-1234', undefined],
    ['0591-87654321', ['0591-87654321']],
    ['0591-876543219', undefined],
  ])('the telephone number %s', (cell, phones) => {
    expect(parsePhones(cell).value).toEqual(phones)
  })
})

test.each([
  [999, false],
  [1000, true],
  [1001, true],
])('an archive of a thousand bytes fits into %i: %s', (limit, fits) => {
  const archive = zipSync({ 'a.txt': new Uint8Array(600), 'b.txt': new Uint8Array(400) })
  expect(inflatesWithin(archive, limit)).toBe(fits)
})
