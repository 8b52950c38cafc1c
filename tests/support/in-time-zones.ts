import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ZONES = { 'America/Los_Angeles': 480, UTC: 0, 'Asia/Shanghai': -480 } as const

/** Runs tests as on telephones west and east of Greenwich, and makes sure that they are there. */
export function inTimeZones(tests: () => void) {
  describe.each(Object.entries(ZONES))('in the time zone %s', (zone, winterOffset) => {
    const before = process.env['TZ']
    beforeAll(() => {
      process.env['TZ'] = zone
    })
    afterAll(() => {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    })
    test('the clock is there', () => {
      expect(new Date('2026-01-15T12:00:00Z').getTimezoneOffset()).toBe(winterOffset)
    })
    tests()
  })
}
