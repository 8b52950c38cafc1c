import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTimeOfDay, toTimeOfDay } from '#src/calendar/time-of-day.ts'
import { toPickUp, toTravelMinutes, USUAL_PACES } from '#src/choosing/journey.ts'

const span = (weekday: number, opens: string, closes: string) => ({ weekday, opens, closes })
const WHOLE_DAYS = [1, 2, 3, 4, 5].map((weekday) => span(weekday, '08:00', '18:00'))
const WITH_BREAK = [span(1, '08:00', '11:30'), span(1, '14:00', '17:30')]
const at = (time: string) => parseTimeOfDay(time) ?? Number.NaN

test.each([
  ['on foot', 1500, USUAL_PACES.walk, 20],
  ['by e-bike', 4500, USUAL_PACES.eBike, 21],
  ['by bus, with waiting', 5000, USUAL_PACES.bus, 32],
  ['by car, with parking', 5000, USUAL_PACES.car, 23],
  ['without any way', 0, USUAL_PACES.walk, 0],
  ['a begun minute counts', 10, { speedInKmh: 60, extraMinutes: 0 }, 1],
])('%s, a way takes as long as is assumed', (_how, metres, pace, minutes) => {
  expect(toTravelMinutes(metres, pace)).toBe(minutes)
})

test.each([
  ['eleven minutes before it closes', WHOLE_DAYS, 1, '17:49', 'inTime'],
  ['ten minutes are enough', WHOLE_DAYS, 1, '17:50', 'inTime'],
  ['nine are tight', WHOLE_DAYS, 1, '17:51', 'tight'],
  ['it closes that very minute', WHOLE_DAYS, 5, '18:00', 'tight'],
  ['a minute later', WHOLE_DAYS, 5, '18:01', 'late'],
  ['on a Saturday', WHOLE_DAYS, 6, '17:00', 'dayOff'],
  ['before it opens', WHOLE_DAYS, 1, '07:30', 'early'],
  ['at noon', WITH_BREAK, 1, '12:00', 'break'],
  ['at the last minute before the break', WITH_BREAK, 1, '11:30', 'tight'],
  ['after the break', WITH_BREAK, 1, '14:00', 'inTime'],
  ['after the day with a break', WITH_BREAK, 1, '17:31', 'late'],
  [
    'late, where it is open to the end of the day',
    [span(1, '08:00', '24:00')],
    1,
    '23:40',
    'inTime',
  ],
  ['nobody gave any hours', [], 1, '17:00', 'unknown'],
])('%s', (_when, hours, weekday, arrives, state) => {
  expect(toPickUp(hours, weekday, at(arrives)).state).toBe(state)
})

test('who comes too early or in a break is told when it opens', () => {
  expect(toPickUp(WHOLE_DAYS, 1, at('07:00'))).toEqual({ state: 'early', opens: '08:00' })
  expect(toPickUp(WITH_BREAK, 1, at('12:00'))).toEqual({
    state: 'break',
    closed: '11:30',
    opens: '14:00',
  })
})

test('an arrival after midnight is too late for every day', () => {
  const arrives = at('23:50') + 20
  expect(toPickUp([span(1, '08:00', '24:00')], 1, arrives).state).toBe('late')
  expect(toTimeOfDay(arrives)).toBe('00:10')
})

test('hours that overlap are open as long as the longest', () => {
  const hours = [span(1, '08:00', '18:00'), span(1, '09:00', '12:00')]
  expect(toPickUp(hours, 1, at('15:00'))).toEqual({ state: 'inTime', closes: '18:00' })
})

test.each([
  ['17:30', 1050],
  ['7:05', 425],
  ['half past five', undefined],
  ['17：30', 1050],
  [' 24:00 ', 1440],
  ['24:01', undefined],
  ['17.30', undefined],
  ['', undefined],
])('%o as a time of day', (typed, minutes) => {
  expect(parseTimeOfDay(typed)).toBe(minutes)
})

test('a later arrival never makes it easier to be in time, while the day has no break', () => {
  const order = ['early', 'inTime', 'tight', 'late']
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: 0, max: 300 }),
      (time, more) => {
        const [sooner, later] = [time, time + more].map((arrives) =>
          order.indexOf(toPickUp(WHOLE_DAYS, 3, arrives).state),
        )
        expect(later).toBeGreaterThanOrEqual(sooner ?? Number.NaN)
      },
    ),
  )
})

test('a time of day that was written can be read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      expect(parseTimeOfDay(toTimeOfDay(minutes))).toBe(minutes)
    }),
  )
})
