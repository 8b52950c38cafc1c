import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTimeOfDay } from '#src/calendar/time-of-day.ts'
import { STREET_FACTOR } from '#src/choosing/detour.ts'
import { USUAL_PACES } from '#src/choosing/journey.ts'
import { parseWaySettings, toWaySettings, USUAL_SETTINGS } from '#src/choosing/way-settings.ts'

test('who has said nothing leaves work at half past five and goes home by e-bike', () => {
  expect(parseWaySettings(null)).toEqual(USUAL_SETTINGS)
})

test('what a family has set is what it finds again', () => {
  const settings = {
    from: 'grandparents',
    to: 'work',
    leavesAt: '16:45',
    by: 'walk',
    pace: { speedInKmh: 4, extraMinutes: 2 },
    streetFactor: 1.5,
  } as const
  expect(parseWaySettings(JSON.stringify(settings))).toEqual(settings)
})

test.each([
  ['no JSON', '{'],
  ['a list', '[1]'],
  ['null', 'null'],
  ['numbers out of every bound', '{"pace":{"speedInKmh":0,"extraMinutes":-5},"streetFactor":99}'],
  ['a time that is none', '{"leavesAt":"25:61"}'],
  ['a place that does not exist', '{"from":"school"}'],
])('where the browser kept %s, the way is as usual', (_what, json) => {
  expect(parseWaySettings(json)).toEqual(USUAL_SETTINGS)
})

test('nobody travels from a place to the same place', () => {
  expect(toWaySettings({ from: 'home', to: 'home' }).to).not.toBe('home')
})

test('another way of travel has its own pace where none was typed', () => {
  expect(toWaySettings({ by: 'bus' }).pace).toEqual(USUAL_PACES.bus)
})

test('whatever stands in the browser, every setting can be reckoned with', () => {
  fc.assert(
    fc.property(fc.anything(), (given) => {
      const { from, to, leavesAt, pace, streetFactor } = toWaySettings(given)
      expect(from).not.toBe(to)
      expect(parseTimeOfDay(leavesAt)).toBeDefined()
      expect(pace.speedInKmh).toBeGreaterThan(0)
      expect(pace.extraMinutes).toBeGreaterThanOrEqual(0)
      expect(streetFactor).toBeGreaterThanOrEqual(STREET_FACTOR.min)
    }),
  )
})
