import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { toCentreVerdict, toRegisteredVerdict } from '#src/centres/check-verdict.ts'
import { countBySubdistrict, countStandings, toStanding } from '#src/centres/standing.ts'
import { toBookletPart } from '#src/choosing/booklet.ts'
import { toCentreList } from '#src/pages/_to-list.ts'
import { toStatistics } from '#src/statistics/to-statistics.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { toSource } from '#tests/support/statistics-source.ts'

const ON = '2026-11-20'
const FILED = { ...BARE_CENTRE, filedOn: '2025-10-09', inLatestList: true }

test('who is left out of the newest list is absent in every state but that of a withdrawn one', () => {
  const left = { ...FILED, inLatestList: false }
  const renewing = { ...left, filedUntil: '2026-10-08', renewalFrom: '2026-09-01' }
  expect(toStanding(FILED, ON)).toBe('filed')
  expect(toStanding({ ...FILED, inLatestList: undefined }, ON)).toBe('filed')
  expect(toStanding({ ...renewing, inLatestList: true }, ON)).toBe('filed')
  expect(toStanding({ ...FILED, suspendedFrom: ON }, ON)).toBe('other')
  expect(toStanding(BARE_CENTRE, ON)).toBe('other')
  for (const centre of [left, renewing, { ...left, suspendedFrom: ON }])
    expect(toStanding(centre, ON)).toBe('absent')
  expect([left, renewing].map((centre) => toCentreVerdict(centre, ON))).toEqual([
    'absent',
    'absent',
  ])
  expect(toStanding({ ...left, withdrawnOn: ON }, ON)).toBe('withdrawn')
})

test('who is suspended or withdrawn is told so, in the newest list or not', () => {
  const left = { ...FILED, inLatestList: false }
  expect(toCentreVerdict({ ...left, suspendedFrom: ON }, ON)).toBe('suspended')
  expect(toCentreVerdict({ ...left, withdrawnOn: ON }, ON)).toBe('withdrawn')
  expect(toCentreVerdict({ ...left, filedUntil: '2026-10-08' }, ON)).toBe('expired')
})

test('a registration that is over is told as that', () => {
  const place = { name: '示例', aliases: [], phones: [] }
  expect(toRegisteredVerdict({ ...place, ended: true })).toBe('ended')
  expect(toRegisteredVerdict({ ...place, ended: false })).toBe('registered')
})

const day = fc.constantFrom('2025-01-01', ON, '2027-01-01', undefined)
const centreArbitrary = fc
  .record({
    filedOn: day,
    filedUntil: day,
    renewalFrom: day,
    suspendedFrom: day,
    withdrawnOn: day,
    inLatestList: fc.constantFrom(true, false, undefined),
    subdistrictCode: fc.constantFrom('350102001', '350102002'),
  })
  .map((events) => ({ ...BARE_CENTRE, ...events }) as Centre)

test('statistics, the lists, the booklet and the first page count the same centres', () => {
  fc.assert(
    fc.property(fc.array(centreArbitrary, { maxLength: 20 }), (centres) => {
      const source = toSource({ centres })
      const { filed, other, absent, withdrawn } = countStandings(centres, ON)
      expect(filed + other + absent + withdrawn).toBe(centres.length)
      const { total, uncounted, headline, subdistricts } = toStatistics(source)
      expect([total.centres, total.filed]).toEqual([filed + other, filed])
      expect(uncounted).toEqual({ absent, withdrawn })
      expect(headline.filed).toMatchObject({ value: filed, of: filed + other })
      const first = countBySubdistrict(centres, ON)
      for (const { code, centres: count } of subdistricts) {
        const own = centres.filter(({ subdistrictCode }) => subdistrictCode === code)
        const region = { name: '', subdistricts: source.region.subdistricts }
        const list = toCentreList(own, {
          region: region as unknown as App.Locals['region'],
          now: new Date(`${ON}T04:00:00Z`),
        })
        const booklet = toBookletPart(own, 1, ON)
        expect([first.get(code) ?? 0, list.count, booklet?.count]).toEqual([count, count, count])
        expect(list.absent.length).toBe(booklet?.absent.length)
      }
    }),
  )
})
