import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWithin, locate, toWgs84 } from '#src/geo/locate.ts'

const gulou = { west: 119.238972, south: 26.061477, east: 119.317794, north: 26.127661 }
const office = { lat: 26.085396, lng: 119.294492 }

test('a point of a Chinese map lands where it is', () => {
  expect(toWgs84({ lat: 26.082284, lng: 119.29929 }, 'gcj02')).toEqual(office)
  expect(toWgs84({ lat: 26.0884778, lng: 119.305764 }, 'bd09').lat).toBeCloseTo(office.lat, 4)
  expect(toWgs84(office, 'wgs84')).toEqual(office)
})

test('a centre may lie a little outside the box of its district', () => {
  expect(isWithin({ lat: 26.1276, lng: 119.33 }, gulou)).toBe(true)
  expect(isWithin({ lat: 26.1276, lng: 119.34 }, gulou)).toBe(false)
})

test('to the north, south, east and west it may lie so far outside, and no farther', () => {
  const { north, south, east, west } = gulou
  const [lat, lng] = [(north + south) / 2, (east + west) / 2]
  const at = (outside: number) => [
    isWithin({ lat: north + outside, lng }, gulou, 0.5),
    isWithin({ lat: south - outside, lng }, gulou, 0.5),
    isWithin({ lat, lng: east + outside }, gulou, 0.5),
    isWithin({ lat, lng: west - outside }, gulou, 0.5),
  ]
  expect(at(0.499)).toEqual([true, true, true, true])
  expect(at(0.501)).toEqual([false, false, false, false])
  // The very edge belongs to the box.
  const square = { north: 2, south: 1, east: 2, west: 1 }
  const corners = [1, 2].flatMap((one) => [1, 2].map((other) => ({ lat: one, lng: other })))
  expect(corners.every((corner) => isWithin(corner, square, 0))).toBe(true)
})

test('a point that fits as it is given is not turned round', () => {
  const square = { north: 30, south: 20, east: 30, west: 20 }
  expect(locate({ lat: 22, lng: 28 }, 'wgs84', square)).toMatchObject({
    swapped: false,
    otherDatum: false,
    location: { lat: 22, lng: 28 },
  })
})

test('any point of the district is found, also with latitude and longitude swapped', () => {
  const lat = fc.double({ min: gulou.south, max: gulou.north, noNaN: true })
  const lng = fc.double({ min: gulou.west, max: gulou.east, noNaN: true })
  fc.assert(
    fc.property(lat, lng, (north, east) => {
      const right = locate({ lat: north, lng: east }, 'wgs84', gulou)
      const swapped = locate({ lat: east, lng: north }, 'wgs84', gulou)
      expect(right).toMatchObject({ swapped: false, otherDatum: false })
      expect(swapped).toMatchObject({ swapped: true, location: right?.location })
    }),
  )
})

test('no point at all upsets the search for one', () => {
  const anywhere = fc.double({ min: -1000, max: 1000, noNaN: true })
  const lat = fc.oneof(anywhere, fc.double({ min: 26.03, max: 26.16, noNaN: true }))
  const lng = fc.oneof(anywhere, fc.double({ min: 119.2, max: 119.36, noNaN: true }))
  const point = fc
    .tuple(lat, lng, fc.boolean())
    .map(([north, east, turned]) =>
      turned ? { lat: east, lng: north } : { lat: north, lng: east },
    )
  const times = { found: 0, swapped: 0, otherDatum: 0, lost: 0 }
  fc.assert(
    fc.property(point, fc.constantFrom('wgs84', 'gcj02', 'bd09'), (given, datum) => {
      const found = locate(given, datum, gulou)
      times.lost += Number(!found)
      if (!found) return
      times.found += 1
      times.swapped += Number(found.swapped)
      times.otherDatum += Number(found.otherDatum)
      expect(isWithin(found.location, gulou)).toBe(true)
    }),
    { numRuns: 2000 },
  )
  for (const [what, count] of Object.entries(times)) expect(count, what).toBeGreaterThan(5)
})
