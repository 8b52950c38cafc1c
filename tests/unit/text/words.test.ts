import { expect, test } from 'vitest'
import { toAgeRangeText, toAgeText } from '#src/text/ages.ts'
import { toDateText } from '#src/text/dates.ts'
import { toFeeText } from '#src/text/fees.ts'

test.each([
  [0, '0个月'],
  [8, '8个月'],
  [12, '1岁'],
  [18, '1岁半'],
  [27, '2岁3个月'],
])('an age of %i months is said as parents say it', (months, words) => {
  expect(toAgeText(months)).toBe(words)
})

test('ages may be open at either end', () => {
  expect(toAgeRangeText(6, 36)).toBe('6个月至3岁')
  expect(toAgeRangeText(6, undefined)).toBe('6个月以上')
  expect(toAgeRangeText(undefined, 36)).toBe('3岁以下')
  expect(toAgeRangeText(undefined, undefined)).toBeUndefined()
})

test('dates are read without leading zeros', () => {
  expect(toDateText('2026-03-02')).toBe('2026年3月2日')
})

test.each([
  [{ feeInYuan: 0, feeUnit: 'hour' as const }, '0元/小时'],
  [{ feeInYuan: 980, feeUnit: 'month' as const }, '980元/月'],
  [{ feeInYuan: 1234567.5, feeUnit: 'month' as const }, '1,234,567.50元/月'],
  [{ feeInYuan: 45 }, '45元（计费单位未提供）'],
  [{}, undefined],
])('the fee %o reads %s', (service, words) => {
  expect(toFeeText(service)).toBe(words)
})
