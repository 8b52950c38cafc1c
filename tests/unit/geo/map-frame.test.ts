import { expect, test } from 'vitest'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import { toMapFrame, toScaleBar } from '#src/geo/map-frame.ts'

const SHEET = { width: 340, leastHeight: 100, mostHeight: 300, margin: 20, leastMetres: 500 }
const WEST = { lat: 26.08, lng: 119.25 }
const EAST = { lat: 26.1, lng: 119.31 }

const open = (points: { lat: number; lng: number }[]) => {
  const frame = toMapFrame(points, SHEET)
  if (!frame) throw new Error('no frame')
  return frame
}

test('north is up and east is right', () => {
  const { toSpot } = open([WEST, EAST])
  expect(toSpot(EAST).x).toBeGreaterThan(toSpot(WEST).x)
  expect(toSpot(EAST).y).toBeLessThan(toSpot(WEST).y)
})

test.each([
  ['a district near the sea', WEST, EAST],
  ['a county in the mountains', { lat: 35.6, lng: 102.7 }, { lat: 35.84, lng: 103.09 }],
])('a length on the map of %s is that on the ground', (_, from, to) => {
  const { toSpot, metresPerUnit } = open([from, to])
  const [a, b] = [toSpot(from), toSpot(to)]
  const drawn = Math.hypot(a.x - b.x, a.y - b.y) * metresPerUnit
  expect(drawn / toDistanceInMetres(from, to)).toBeCloseTo(1, 1)
})

test('every point lies on the sheet, off its margin', () => {
  const { toSpot, width, height } = open([WEST, EAST])
  for (const { x, y } of [WEST, EAST].map(toSpot)) {
    expect(x).toBeGreaterThanOrEqual(20)
    expect(x).toBeLessThanOrEqual(width - 20)
    expect(y).toBeGreaterThanOrEqual(20)
    expect(y).toBeLessThanOrEqual(height - 20)
  }
})

test('a single centre stands in the middle of half a kilometre', () => {
  const { toSpot, width, height, metresPerUnit } = open([WEST])
  expect(toSpot(WEST)).toEqual({ x: width / 2, y: height / 2 })
  expect((width - 40) * metresPerUnit).toBeGreaterThanOrEqual(500)
})

test('nothing is drawn of nothing', () => {
  expect(toMapFrame([], SHEET)).toBeUndefined()
})

test.each([
  [1, 50],
  [2.4, 200],
  [10, 500],
  [112, 10_000],
])('where a unit is %s metres the bar says %s metres', (metresPerUnit, metres) => {
  const bar = toScaleBar({ metresPerUnit }, 90)
  expect(bar.metres).toBe(metres)
  expect(bar.length).toBe(Math.round(metres / metresPerUnit))
})
