import { expect, test } from 'vitest'
import { toChinaDate, toChinaTime } from '#src/calendar/days.ts'
import { toHolidayCalendar } from '#src/calendar/holidays.ts'
import type { OpeningHours } from '#src/centres/centre-parts.ts'
import { type StatedHours, toOpeningState } from '#src/centres/to-opening-state.ts'

const calendar = toHolidayCalendar({ holidays: [], workdays: [] })
const on = (days: readonly number[], opens = '07:30', closes = '18:00'): OpeningHours[] =>
  days.map((weekday) => ({ weekday, opens, closes }))
const week = on([1, 2, 3, 4, 5])
const resting: StatedHours = { hours: week, holidayRule: 'closed' }
const silent: StatedHours = { hours: week }

/** The state at a day and time of China. */
function at(stated: StatedHours, moment: string) {
  const instant = new Date(`${moment.replace(' ', 'T')}+08:00`)
  return toOpeningState(stated, calendar, toChinaDate(instant), toChinaTime(instant))
}

const until = (time: string) => ({ open: true, until: time, isUnannounced: false })
const closed = (day: string, daysAhead: number, isHoliday = false, opens = '07:30') => ({
  open: false,
  opens,
  on: day,
  daysAhead,
  isHoliday,
  isUnannounced: false,
})

test.each([
  ['open from the very minute it opens', '2026-11-18 07:30', until('18:00')],
  ['open to the last minute', '2026-11-18 17:59', until('18:00')],
  ['closed from the very minute it closes', '2026-11-18 18:00', closed('2026-11-19', 1)],
  ['opening later today', '2026-11-16 07:29', closed('2026-11-16', 0)],
  ['closed over the weekend until Monday', '2026-11-20 20:00', closed('2026-11-23', 3)],
])('on ordinary days a centre is %s', (_what, moment, expected) => {
  expect(at(resting, moment)).toEqual(expected)
  expect(at(silent, moment)).toEqual(expected)
})

test.each([
  ['the evening before the National Day', '2026-09-30 23:59', closed('2026-10-08', 8)],
  ['the first minute of the National Day', '2026-10-01 00:00', closed('2026-10-08', 7, true)],
  ['noon of the National Day', '2026-10-01 12:00', closed('2026-10-08', 7, true)],
  ['the last minute of the break', '2026-10-07 23:59', closed('2026-10-08', 1, true)],
  ['the first minute after it', '2026-10-08 00:00', closed('2026-10-08', 0)],
  ['the first hour after it', '2026-10-08 07:30', until('18:00')],
  ['the Sunday worked before the National Day', '2026-09-20 10:00', until('18:00')],
  ['the Saturday worked after it', '2026-10-10 10:00', until('18:00')],
  ['the evening before that Saturday', '2026-10-09 19:00', closed('2026-10-10', 1)],
  ['the Sunday after it, which is none', '2026-10-11 10:00', closed('2026-10-12', 1)],
  ['the longest break', '2026-02-15 10:00', closed('2026-02-24', 9, true)],
])('a centre that rests on public holidays: %s', (_what, moment, expected) => {
  expect(at(resting, moment)).toEqual(expected)
})

test('a centre open on public holidays keeps its hours on them', () => {
  expect(at({ hours: week, holidayRule: 'open' }, '2026-10-01 10:00')).toEqual(until('18:00'))
})

test('of a centre that says nothing of holidays nobody can tell', () => {
  expect(at(silent, '2026-10-01 10:00')).toEqual({ open: undefined, doubt: 'holiday' })
  expect(at(silent, '2026-09-30 19:00')).toEqual({
    open: false,
    doubt: 'holiday',
    on: '2026-10-01',
    daysAhead: 1,
    isHoliday: false,
  })
})

test('a holiday on a day that is closed anyway is no doubt', () => {
  // Saturday to Monday are the Tomb-sweeping Festival of 2026.
  const fromTuesday = { hours: on([2, 3, 4, 5]) }
  expect(at(fromTuesday, '2026-04-04 10:00')).toEqual(closed('2026-04-07', 3, true))
})

test('a day worked for a holiday has the hours of the week, where these are all the same', () => {
  const hours = [...on([1, 2, 3, 4], '07:30', '12:00'), ...on([1, 2, 3, 4], '14:00', '18:00')]
  const sameOnFriday = [...on([5], '14:00', '18:00'), ...on([5], '07:30', '12:00')]
  expect(at({ hours: [...hours, ...sameOnFriday] }, '2026-10-10 10:00')).toEqual(until('12:00'))
  expect(at({ hours: [...hours, ...on([5])] }, '2026-10-10 10:00')).toEqual({
    open: undefined,
    doubt: 'makeUp',
  })
  expect(at({ hours: on([1, 2, 3, 4]) }, '2026-10-10 10:00')).toMatchObject({ doubt: 'makeUp' })
})

test('a centre open at weekends keeps its own hours on a day that is worked for a holiday', () => {
  expect(at({ hours: [...week, ...on([6], '09:00', '12:00')] }, '2026-10-10 10:00')).toEqual(
    until('12:00'),
  )
  const sundays = { hours: on([7], '09:00', '12:00') }
  expect(at(sundays, '2026-10-10 10:00')).toEqual(closed('2026-10-11', 1, false, '09:00'))
})

test('beyond the last day that is announced the week counts, and the state says so', () => {
  expect(at(resting, '2026-12-31 10:00')).toEqual(until('18:00'))
  expect(at(resting, '2026-12-31 19:00')).toMatchObject({ on: '2027-01-01', isUnannounced: true })
  expect(at(resting, '2027-01-01 10:00')).toEqual({ ...until('18:00'), isUnannounced: true })
})

test('the day changes at midnight in China, whatever the zone of the reader', () => {
  const state = (instant: string) => {
    const moment = new Date(instant)
    return toOpeningState(resting, calendar, toChinaDate(moment), toChinaTime(moment))
  }
  expect(state('2026-10-07T15:59:59Z')).toMatchObject({ isHoliday: true })
  expect(state('2026-10-07T16:00:00Z')).toMatchObject({ isHoliday: false, daysAhead: 0 })
  expect(state('2026-09-30T16:00:00Z')).toMatchObject({ isHoliday: true, on: '2026-10-08' })
})

test('a centre that opens once a week says so a week ahead, and after a break of two', () => {
  const saturdays = { hours: on([6], '09:00', '12:00'), holidayRule: 'closed' as const }
  expect(at(saturdays, '2026-11-21 12:00')).toMatchObject({ on: '2026-11-28', daysAhead: 7 })
  expect(at(saturdays, '2026-09-26 08:00')).toMatchObject({ on: '2026-10-10', daysAhead: 14 })
})

test('a lunch break is closed, with the afternoon to come', () => {
  const tuesday = { hours: [...on([2], '14:00', '24:00'), ...on([2], '08:00', '12:00')] }
  expect(at(tuesday, '2026-11-17 12:30')).toMatchObject({ opens: '14:00', daysAhead: 0 })
  expect(at(tuesday, '2026-11-17 23:59')).toMatchObject({ open: true, until: '24:00' })
})

test('nothing is said of a centre without hours', () => {
  expect(at({ hours: [] }, '2026-11-17 10:00')).toBeUndefined()
  expect(at({ hours: [] }, '2026-10-01 10:00')).toBeUndefined()
  expect(at({ hours: [] }, '2026-10-10 10:00')).toBeUndefined()
})

test('a centre that lists its afternoon first opens in the morning', () => {
  const halves = [
    ...on([1, 2, 3, 4, 5], '14:00', '18:00'),
    ...on([1, 2, 3, 4, 5], '08:00', '12:00'),
  ]
  expect(at({ hours: halves }, '2026-11-18 07:00')).toEqual(closed('2026-11-18', 0, false, '08:00'))
  expect(at({ hours: halves }, '2026-11-18 12:30')).toEqual(closed('2026-11-18', 0, false, '14:00'))
})

test.each([1, 2, 3, 4, 5])(
  'hours of weekday %i that are not those of the others leave a Saturday worked for a holiday in doubt',
  (other) => {
    const rest = [1, 2, 3, 4, 5].filter((weekday) => weekday !== other)
    const hours = [...on(rest), ...on([other], '07:30', '12:00')]
    expect(at({ hours }, '2026-10-10 10:00')).toMatchObject({ open: undefined, doubt: 'makeUp' })
  },
)
