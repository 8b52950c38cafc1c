import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDayKind } from '#src/calendar/day-kind.ts'
import { addDays } from '#src/calendar/days.ts'
import { toHolidayCalendar, toLastKnownDay, toWorkingDays } from '#src/calendar/holidays.ts'

const NO_OWN_DAYS = { holidays: [], workdays: [] }
const days = toWorkingDays(NO_OWN_DAYS)

test.each([
  ['over the National Day, with a Saturday that is worked', '2026-09-30', 5, '2026-10-13'],
  ['over the Spring Festival, with a Saturday that is worked', '2026-02-13', 5, '2026-02-27'],
  ['one more, on the next Saturday that is worked', '2026-02-13', 6, '2026-02-28'],
  ['from one year into the next', '2025-12-30', 3, '2026-01-05'],
  ['over a leap day', '2024-02-28', 2, '2024-03-01'],
  ['from a Saturday', '2026-11-21', 1, '2026-11-23'],
  ['on an ordinary week', '2026-11-20', 7, '2026-12-01'],
])('working days are counted %s', (_what, from, count, on) => {
  expect(days.add(from, count)).toBe(on)
})

test('holidays are known to the end of 2026; the year after is not announced yet', () => {
  expect(days.knownTo).toBe('2026-12-31')
})

test('a New Year’s break that reaches into the next year does not make that year known', () => {
  const days = ['2025-10-01', '2026-10-01', '2026-10-07', '2027-01-01', '2027-01-02']
  expect(toLastKnownDay(days)).toBe('2026-12-31')
})

test('beyond the known holidays, Monday to Friday are counted', () => {
  expect(days.add('2026-12-30', 3)).toBe('2027-01-04')
})

test('the operator’s own days go before those of the library', () => {
  const own = toWorkingDays({
    holidays: ['2027-01-01', '2026-11-23'],
    workdays: ['2026-10-02', '2027-01-02'],
    knownTo: '2027-12-31',
  })
  expect(own.add('2026-10-01', 1)).toBe('2026-10-02')
  expect(own.add('2026-11-20', 1)).toBe('2026-11-24')
  expect(own.add('2026-12-31', 1)).toBe('2027-01-02')
  expect(own.knownTo).toBe('2027-12-31')
})

test('an operator cannot make holidays less known than they are', () => {
  expect(toWorkingDays({ ...NO_OWN_DAYS, knownTo: '2020-12-31' }).knownTo).toBe('2026-12-31')
})

test('the n-th working day is a working day with n − 1 before it', () => {
  const day = fc.integer({ min: 0, max: 365 * 25 }).map((at) => addDays('2004-01-01', at))
  const met = { restedWeekdays: 0, workedWeekends: 0 }
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const on = days.add(from, count)
      let worked = 0
      for (let at = addDays(from, 1); at <= on; at = addDays(at, 1)) {
        const isWeekend = new Date(at).getUTCDay() % 6 === 0
        worked += Number(days.isWorkday(at))
        met.restedWeekdays += Number(!isWeekend && !days.isWorkday(at))
        met.workedWeekends += Number(isWeekend && days.isWorkday(at))
      }
      expect([worked, days.isWorkday(on)]).toEqual([count, true])
    }),
  )
  expect(met.restedWeekdays).toBeGreaterThan(20)
  expect(met.workedWeekends).toBeGreaterThan(20)
})

test('a day that an operator names twice is a holiday', () => {
  const own = toWorkingDays({ holidays: ['2027-01-02'], workdays: ['2027-01-02'] })
  expect(own.isWorkday('2027-01-02')).toBe(false)
})

const calendar = toHolidayCalendar()

test.each([
  ['the day before the National Day', '2026-09-30', 'ordinary'],
  ['the first day of it', '2026-10-01', 'holiday'],
  ['a day within', '2026-10-04', 'holiday'],
  ['the last day', '2026-10-07', 'holiday'],
  ['the day after', '2026-10-08', 'ordinary'],
  ['a Saturday worked for it', '2026-10-10', 'makeUp'],
  ['a Sunday worked for it', '2026-09-20', 'makeUp'],
  ['an ordinary Saturday', '2026-10-17', 'ordinary'],
  ['the last day that is known', '2026-12-31', 'ordinary'],
  ['the first that is not', '2027-01-01', 'unknown'],
  ['the first day that a page carries', '2025-10-01', 'holiday'],
  ['the one before', '2025-09-30', 'unknown'],
])('%s is told from the calendar a page carries', (_what, day, kind) => {
  expect(toDayKind(day, calendar)).toBe(kind)
})

test('the calendar of a page follows the operator’s own days', () => {
  const own = toHolidayCalendar({
    holidays: ['2027-01-01', '2027-01-02'],
    workdays: ['2027-01-03', '2026-10-07'],
    knownTo: '2027-12-31',
  })
  const kinds = ['2027-01-01', '2027-01-02', '2027-01-03', '2026-10-07', '2026-09-30']
  expect(kinds.map((day) => toDayKind(day, own))).toEqual([
    'holiday',
    'holiday',
    'makeUp',
    'ordinary',
    'unknown',
  ])
})

test('the calendar of a page and that of promises agree on every day that a page carries', () => {
  let [free, worked] = [0, 0]
  for (let day = calendar.knownFrom; day <= calendar.knownTo; day = addDays(day, 1)) {
    const kind = toDayKind(day, calendar)
    const isWeekend = new Date(day).getUTCDay() % 6 === 0
    const isWorkday = kind === 'makeUp' || (kind === 'ordinary' && !isWeekend)
    expect([day, isWorkday]).toEqual([day, days.isWorkday(day)])
    free += Number(kind === 'holiday')
    worked += Number(kind === 'makeUp')
  }
  // 33 and 6 in 2026, eight and one after the first of October 2025.
  expect([free, worked]).toEqual([41, 7])
})

test('the calendar of a page is small', () => {
  expect(JSON.stringify(calendar).length).toBeLessThan(500)
})
