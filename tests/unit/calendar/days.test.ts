import { expect, test } from 'vitest'
import {
  addMonths,
  daysBetween,
  monthsBetween,
  toChinaDate,
  toChinaTime,
  toChinaWeekday,
} from '#src/calendar/days.ts'

test('the day in China begins eight hours before the day in Greenwich', () => {
  expect(toChinaDate(new Date('2026-02-28T15:59:59Z'))).toBe('2026-02-28')
  expect(toChinaDate(new Date('2026-02-28T16:00:00Z'))).toBe('2026-03-01')
})

test('the time of day is told on the 24-hour clock', () => {
  expect(toChinaTime(new Date('2026-11-20T02:05:00Z'))).toBe('10:05')
})

test('Sunday is day seven', () => {
  expect(toChinaWeekday(new Date('2026-11-22T04:00:00Z'))).toBe(7)
  expect(toChinaWeekday(new Date('2026-11-23T04:00:00Z'))).toBe(1)
})

test('days are counted across month ends and leap days', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
})

test('months are counted across years, by the month alone, and the last day of a month stays one', () => {
  expect(monthsBetween('2026-11-30', '2027-02-01')).toBe(3)
  expect(monthsBetween('2027-02', '2026-11')).toBe(-3)
  expect(monthsBetween('2026-11-01', '2026-11-30')).toBe(0)
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
  expect(addMonths('2028-03-31', -1)).toBe('2028-02-29')
})
