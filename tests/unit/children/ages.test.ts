import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '#src/calendar/days.ts'
import { isPremature, toAgeInMonths, toAgeOrigin, toExactAgeInMonths } from '#src/children/ages.ts'
import { parseTypedDate } from '#src/children/typed-date.ts'
import { anyDay } from '#tests/support/any-day.ts'
import { inTimeZones } from '#tests/support/in-time-zones.ts'

const months = fc.integer({ min: 0, max: 84 })

test.each([
  ['the day before the monthly day', '2026-01-15', '2026-03-14', 1],
  ['on the monthly day', '2026-01-15', '2026-03-15', 2],
  ['born on the 31st, on the last of February', '2026-01-31', '2026-02-28', 1],
  ['born on the 31st, the day before', '2026-01-31', '2026-02-27', 0],
  ['born on the 31st, on the 30th of April', '2026-01-31', '2026-04-30', 3],
  ['born on a leap day, a year later', '2024-02-29', '2025-02-28', 12],
  ['born on a leap day, the day before', '2024-02-29', '2025-02-27', 11],
  ['born on a leap day, four years later', '2024-02-29', '2028-02-28', 47],
  ['over the turn of a year', '2025-12-20', '2026-01-20', 1],
  ['on the day of birth', '2026-01-15', '2026-01-15', 0],
  ['before birth', '2026-01-15', '2026-01-14', -1],
])('a child has so many whole months: %s', (_when, birthOn, on, age) => {
  expect(toAgeInMonths(birthOn, on)).toBe(age)
})

inTimeZones(() => {
  test('a child is n months old on the day that is n months after birth, and not the day before', () => {
    fc.assert(
      fc.property(anyDay, months, (birthOn, n) => {
        const on = addMonths(birthOn, n)
        expect(toAgeInMonths(birthOn, on)).toBe(n)
        expect(toAgeInMonths(birthOn, addDays(on, -1))).toBe(n - 1)
      }),
    )
  })

  test('nobody grows younger from one day to the next', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(2500), (birthOn, days) => {
        const [on, next] = [addDays(birthOn, days), addDays(birthOn, days + 1)]
        const grown = toExactAgeInMonths(birthOn, next) - toExactAgeInMonths(birthOn, on)
        expect(grown).toBeGreaterThan(0)
        expect(grown).toBeLessThanOrEqual(1 / 28 + 1e-9)
        expect(Math.floor(toExactAgeInMonths(birthOn, on))).toBe(toAgeInMonths(birthOn, on))
      }),
    )
  })

  test('a month later never falls into the month after', () => {
    fc.assert(
      fc.property(anyDay, months, (date, n) => {
        const later = addMonths(date, n)
        const [year = 0, month = 0] = date.split('-').map(Number)
        const [laterYear = 0, laterMonth = 0] = later.split('-').map(Number)
        expect((laterYear - year) * 12 + laterMonth - month).toBe(n)
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)))
      }),
    )
  })

  test('what is typed in any usual way is the same day', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, day] = date.split('-').map(Number)
        const ways = [
          date,
          date.replaceAll('-', ''),
          `${year}/${month}/${day}`,
          `${year}.${month}.${day}`,
          ` ${year}年${month}月${day}日 `,
        ]
        expect(ways.map(parseTypedDate)).toEqual(ways.map(() => date))
      }),
    )
  })
})

test.each(['', '2026', '2026-13-01', '2026-02-30', '2025-02-29', '20260230', '三月一日', '2026-3'])(
  '%s is no day',
  (typed) => {
    expect(parseTypedDate(typed)).toBeUndefined()
  },
)

describe('a child born early', () => {
  test.each([
    ['exactly 37 weeks', '2026-01-01', '2026-01-22', false],
    ['one day less than 37 weeks', '2026-01-01', '2026-01-23', true],
    ['on the day', '2026-01-22', '2026-01-22', false],
    ['late', '2026-01-30', '2026-01-22', false],
    ['nobody knows', '2026-01-01', undefined, false],
  ])('%s', (_when, birthOn, dueOn, early) => {
    expect(isPremature(birthOn, dueOn)).toBe(early)
  })

  test('is compared from the expected day until two years old, then from the birthday', () => {
    const [birthOn, dueOn] = ['2024-03-10', '2024-05-10']
    expect(toAgeOrigin(birthOn, dueOn, '2026-03-09')).toBe(dueOn)
    expect(toAgeOrigin(birthOn, dueOn, '2026-03-10')).toBe(birthOn)
  })

  test('is never older by correction', () => {
    const times = { corrected: 0, grown: 0, atTerm: 0 }
    fc.assert(
      fc.property(anyDay, fc.nat(120), fc.nat(1200), (birthOn, early, days) => {
        const on = addDays(birthOn, days)
        const origin = toAgeOrigin(birthOn, addDays(birthOn, early), on)
        expect(origin >= birthOn).toBe(true)
        if (early <= 21) expect(origin).toBe(birthOn)
        const kind = early <= 21 ? 'atTerm' : origin === birthOn ? 'grown' : 'corrected'
        times[kind] += 1
      }),
      { numRuns: 300 },
    )
    for (const [what, count] of Object.entries(times)) expect(count, what).toBeGreaterThan(10)
  })
})
