import { expect, test } from 'vitest'
import { toHourTicks, toWeekStrip } from '#src/choosing/week-strip.ts'

const on = (weekday: number, opens: string, closes: string) => ({ weekday, opens, closes })

test('a week without known hours is not drawn', () => {
  expect(toWeekStrip([])).toBeUndefined()
})

test('a break at noon leaves two spans, a day without hours none', () => {
  const week = toWeekStrip([on(1, '14:30', '17:40'), on(1, '07:30', '12:00')])
  expect(week?.days[0]).toEqual([
    { from: 450, to: 720 },
    { from: 870, to: 1060 },
  ])
  expect(week?.days.slice(1).flat()).toEqual([])
  expect([week?.fromHour, week?.toHour]).toEqual([7, 18])
})

test('hours over midnight go on in the next day, from Sunday on Monday', () => {
  const week = toWeekStrip([on(7, '20:00', '06:00')])
  expect(week?.days[6]).toEqual([{ from: 1200, to: 1440 }])
  expect(week?.days[0]).toEqual([{ from: 0, to: 360 }])
})

test('open all day and night fills the day', () => {
  const week = toWeekStrip([on(3, '00:00', '24:00'), on(4, '00:00', '00:00')])
  expect(week?.days[2]).toEqual([{ from: 0, to: 1440 }])
  expect(week?.days[3]).toEqual([{ from: 0, to: 1440 }])
  expect(week?.days[4]).toEqual([])
})

test.each([
  [7, 18, [8, 10, 12, 14, 16, 18]],
  [8, 12, [8, 9, 10, 11, 12]],
  [0, 24, [0, 4, 8, 12, 16, 20, 24]],
])('an axis from %i to %i has few hours, each in its place', (fromHour, toHour, ticks) => {
  expect(toHourTicks({ fromHour, toHour, days: [] })).toEqual(ticks)
})
