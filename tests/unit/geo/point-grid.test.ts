import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import { PointGrid } from '#src/geo/point-grid.ts'

const pointOf = fc.record({
  lat: fc.double({ min: 26.05, max: 26.13, noNaN: true }),
  lng: fc.double({ min: 119.24, max: 119.32, noNaN: true }),
})

test('what is nearest is found as if all had been asked', () => {
  fc.assert(
    fc.property(
      fc.array(pointOf, { maxLength: 60 }),
      pointOf,
      fc.constantFrom(200, 1500, 4000),
      fc.integer({ min: 1, max: 12 }),
      (points, from, metres, atMost) => {
        const found = new PointGrid(points, (point) => point).findNearest(
          from,
          metres,
          atMost,
          () => true,
        )
        const distances = points
          .map((point) => toDistanceInMetres(from, point))
          .sort((a, b) => a - b)
        // The grid is flat, distances are on a sphere: within a few metres in a county.
        const sure = distances.filter((distance) => distance < metres - 10).slice(0, atMost)
        expect(found.length).toBeGreaterThanOrEqual(sure.length)
        expect(found.length).toBeLessThanOrEqual(atMost)
        found.forEach((point, index) => {
          const distance = toDistanceInMetres(from, point)
          expect(distance).toBeLessThan(metres + 10)
          expect(Math.abs(distance - (distances[index] ?? 0))).toBeLessThan(10)
        })
      },
    ),
  )
})

test('who is not wanted and who has no point is not found', () => {
  const things = [
    { name: 'here', point: { lat: 26.1, lng: 119.3 } },
    { name: 'near', point: { lat: 26.1, lng: 119.301 } },
    { name: 'nowhere', point: undefined },
  ]
  const grid = new PointGrid(things, ({ point }) => point)
  const found = grid.findNearest({ lat: 26.1, lng: 119.3 }, 500, 9, ({ name }) => name !== 'here')
  expect(found.map(({ name }) => name)).toEqual(['near'])
})
