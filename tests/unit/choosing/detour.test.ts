import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOnTheLine, rankByDetour, toAddedMetres, toStreetMetres } from '#src/choosing/detour.ts'

const HOME = { lat: 26.08, lng: 119.29 }
const WORK = { lat: 26.1, lng: 119.29 }
const ENDS = { from: WORK, to: HOME }
const HALF_WAY = { lat: 26.09, lng: 119.29 }
/** A kilometre to the east of half the way. */
const ASIDE = { lat: 26.09, lng: 119.3 }
const BEYOND = { lat: 26.11, lng: 119.29 }

test.each([
  ['half way', HALF_WAY, 1, 0],
  ['at home', HOME, 1, 0],
  ['at work', WORK, 1.3, 0],
  // 2 × √(1112² + 999²) − 2224
  ['a kilometre aside', ASIDE, 1, 765],
  ['a kilometre aside, by streets', ASIDE, 1.3, 995],
  // There and back.
  ['a kilometre beyond work', BEYOND, 1, 2224],
])('a centre %s adds as much as the way says', (_where, stop, factor, metres) => {
  expect(Math.abs(toAddedMetres(ENDS, stop, factor) - metres)).toBeLessThan(5)
})

test('streets are longer than the straight line by what is assumed', () => {
  expect(toStreetMetres(HOME, WORK, 1.3) / toStreetMetres(HOME, WORK, 1)).toBeCloseTo(1.3)
})

test('less than a hundred metres is no detour', () => {
  expect([0, 99, 100].map(isOnTheLine)).toEqual([true, true, false])
})

test('the least detour comes first, and equals stay in their order', () => {
  const named = [
    { ...BEYOND, name: 'beyond' },
    { ...HALF_WAY, name: 'half way' },
    { ...ASIDE, name: 'aside' },
    { ...ASIDE, name: 'aside too' },
  ]
  expect(rankByDetour(named, ENDS, 1.3).map(({ stop }) => stop.name)).toEqual([
    'half way',
    'aside',
    'aside too',
    'beyond',
  ])
})

const point = fc.record({
  lat: fc.double({ min: 18, max: 53, noNaN: true }),
  lng: fc.double({ min: 74, max: 135, noNaN: true }),
})

test('no stop makes a way shorter, in whichever direction it is gone', () => {
  fc.assert(
    fc.property(point, point, point, (from, to, stop) => {
      const added = toAddedMetres({ from, to }, stop, 1)
      expect(added).toBeGreaterThanOrEqual(0)
      expect(Math.abs(added - toAddedMetres({ from: to, to: from }, stop, 1))).toBeLessThan(0.01)
    }),
  )
})

test('a centre on the line between home and work adds about nothing', () => {
  const town = fc.record({
    lat: fc.double({ min: 25.9, max: 26.2, noNaN: true }),
    lng: fc.double({ min: 119.1, max: 119.4, noNaN: true }),
  })
  fc.assert(
    fc.property(town, town, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
      const stop = {
        lat: from.lat + (to.lat - from.lat) * share,
        lng: from.lng + (to.lng - from.lng) * share,
      }
      expect(toAddedMetres({ from, to }, stop, 1.3)).toBeLessThan(1)
    }),
  )
})
