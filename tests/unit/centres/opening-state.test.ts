import { expect, test } from 'vitest'
import { toOpeningState } from '#src/centres/to-opening-state.ts'

const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '07:30', closes: '18:00' }))

test.each([
  ['open from the very minute it opens', 3, '07:30', { open: true, until: '18:00' }],
  [
    'closed from the very minute it closes',
    3,
    '18:00',
    { open: false, opens: '07:30', weekday: 4, daysAhead: 1 },
  ],
  ['opens later today', 1, '06:00', { open: false, opens: '07:30', weekday: 1, daysAhead: 0 }],
  [
    'over the weekend until Monday',
    5,
    '20:00',
    { open: false, opens: '07:30', weekday: 1, daysAhead: 3 },
  ],
])('a centre is %s', (_name, weekday, time, expected) => {
  expect(toOpeningState(week, weekday, time)).toEqual(expected)
})

test('a centre that opens once a week says so a week ahead', () => {
  const saturdays = [{ weekday: 6, opens: '09:00', closes: '12:00' }]
  expect(toOpeningState(saturdays, 6, '12:00')).toMatchObject({ weekday: 6, daysAhead: 7 })
})

test('a lunch break is closed, with the afternoon to come', () => {
  const day = [
    { weekday: 2, opens: '14:00', closes: '24:00' },
    { weekday: 2, opens: '08:00', closes: '12:00' },
  ]
  expect(toOpeningState(day, 2, '12:30')).toMatchObject({
    open: false,
    opens: '14:00',
    daysAhead: 0,
  })
  expect(toOpeningState(day, 2, '23:59')).toEqual({ open: true, until: '24:00' })
})

test('nothing is said of a centre without hours', () => {
  expect(toOpeningState([], 1, '10:00')).toBeUndefined()
})
