import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'

test.each([
  ['a degree to the north', [26, 119], [27, 119], 111_194.93],
  ['a degree to the east on the equator', [0, 119], [0, 120], 111_194.93],
  ['a degree to the east half-way to the pole', [60, 119], [60, 120], 55_597.46],
  ['from Gulou to Jishishan', [26.085396, 119.294492], [35.7176, 102.8777], 1_893_174],
  ['no way at all', [26.085, 119.294], [26.085, 119.294], 0],
  ['half round the earth', [0, 0], [0, 180], 20_015_086.8],
] as const)('%s is as far as a sphere of 6,371 km says', (_way, [a, b], [c, d], metres) => {
  const from = { lat: a, lng: b }
  const to = { lat: c, lng: d }
  expect(Math.abs(toDistanceInMetres(from, to) - metres)).toBeLessThan(Math.max(1, metres * 1e-6))
})

const point = fc.record({
  lat: fc.integer({ min: -89_000, max: 89_000 }).map((degrees) => degrees / 1000),
  lng: fc.integer({ min: -180_000, max: 180_000 }).map((degrees) => degrees / 1000),
})

test('there and back is equally far, and as far as the law of cosines says', () => {
  let far = 0
  fc.assert(
    fc.property(point, point, (one, other) => {
      const there = toDistanceInMetres(one, other)
      expect(Math.abs(there - toDistanceInMetres(other, one))).toBeLessThan(0.01)
      const radians = (degrees: number) => (degrees * Math.PI) / 180
      const cosine =
        Math.sin(radians(one.lat)) * Math.sin(radians(other.lat)) +
        Math.cos(radians(one.lat)) *
          Math.cos(radians(other.lat)) *
          Math.cos(radians(one.lng - other.lng))
      // The law of cosines is exact enough where points are neither close nor opposite.
      if (Math.abs(cosine) > 0.999) return
      far += 1
      expect(Math.abs(there - 6_371_000 * Math.acos(cosine))).toBeLessThan(1)
    }),
  )
  expect(far).toBeGreaterThan(50)
})
