import { expect, test } from 'vitest'
import { drawMap, type MapRequest } from '#src/choosing/map/draw-map.ts'
import type { Drawing } from '#src/choosing/map/drawing.ts'

const BOX = { west: 119.2, south: 26, east: 119.4, north: 26.2 }
const at = (lat: number, lng: number) => ({ point: { lat, lng }, mark: 'available' as const })

function draw(request: Partial<MapRequest>): Drawing {
  const drawing = drawMap({ centres: [], box: BOX, ...request })
  if (!drawing) throw new Error('nothing drawn')
  return drawing
}

/** Centres in a row from west to east. */
const toRow = (count: number) =>
  Array.from({ length: count }, (_, index) => at(26.1, 119.3 + index * 0.002))

test('marks carry the numbers of the list, and who has no position leaves a gap', () => {
  const { numbers, unplaced } = draw({
    centres: [at(26.1, 119.3), { point: undefined, mark: 'full' }, at(26.11, 119.31)],
  })
  expect(numbers.map(({ text }) => text)).toEqual(['1', '3'])
  expect(unplaced).toBe(1)
})

test('a longer list has marks without numbers', () => {
  expect(draw({ centres: toRow(20) }).numbers).toHaveLength(20)
  expect(draw({ centres: toRow(21) }).numbers).toEqual([])
})

test('a point outside the region is left out and counted, also 0,0', () => {
  const { outside, unplaced, numbers } = draw({
    centres: [at(26.1, 119.3), at(0, 0), at(26.1, 119.43)],
  })
  expect({ outside, unplaced, numbers: numbers.length }).toEqual({
    outside: 2,
    unplaced: 0,
    numbers: 1,
  })
})

test('a centre just beyond the coarse box of its region is drawn', () => {
  expect(draw({ centres: [at(26.1, 119.415)] }).outside).toBe(0)
})

test('free places are told by shape', () => {
  const centres = (['unknown', 'full', 'limited', 'available'] as const).map((mark, index) => ({
    ...at(26.1, 119.3 + index * 0.01),
    mark,
  }))
  const { marks } = draw({ centres })
  expect(marks.map(({ mark }) => mark)).toEqual(['available', 'limited', 'full', 'unknown'])
  const shapes = new Set(marks.map(({ path }) => path.replace(/[\d\s-]+/g, '')))
  // A ring stands for who said nothing, and is drawn dashed; a disc is a ring that is filled.
  expect(shapes.size).toBe(3)
})

const overlap = (drawing: Drawing) => {
  const spots = drawing.numbers
  return spots.some((one, at) =>
    spots.slice(at + 1).some((other) => Math.hypot(one.x - other.x, one.y - other.y) < 14),
  )
}

test('numbers of centres at one door can be read, each with a line to the door', () => {
  const drawing = draw({ centres: Array.from({ length: 6 }, () => at(26.1, 119.3)) })
  expect(overlap(drawing)).toBe(false)
  expect(drawing.leaders.match(/M/g)?.length).toBeGreaterThanOrEqual(4)
})

test('the name of a subdistrict stays readable: centres stand off it', () => {
  const named = [
    { code: '1', name: '鼓东街道', point: { lat: 26.1, lng: 119.3 }, isReckoned: false },
  ]
  const { names, numbers } = draw({ named, centres: [at(26.1, 119.3)] })
  expect(names.map(({ text }) => text)).toEqual(['鼓东街道'])
  const [name, number] = [names[0], numbers[0]]
  expect(Math.abs((name?.y ?? 0) - (number?.y ?? 0))).toBeGreaterThan(12)
})

test('a named place without room is left out, a subdistrict far away too', () => {
  const places = [
    { name: '示例·东街口', point: { lat: 26.1, lng: 119.3 } },
    { name: '示例·另一处', point: { lat: 26.1, lng: 119.3 } },
  ]
  const named = [
    { code: '1', name: '五凤街道', point: { lat: 26.19, lng: 119.3 }, isReckoned: false },
  ]
  const { names } = draw({ centres: [at(26.11, 119.31)], places, named })
  expect(names.map(({ text }) => text)).not.toContain('五凤街道')
  expect(names.filter(({ kind }) => kind === 'place').length).toBeLessThanOrEqual(1)
})

test('subdistricts are circles with a number; without a centre, an empty one', () => {
  const counted = [
    { code: '1', name: '甲镇', point: { lat: 26.1, lng: 119.3 }, isReckoned: false, count: 12 },
    { code: '2', name: '乙镇', point: { lat: 26.15, lng: 119.35 }, isReckoned: false, count: 0 },
    { code: '3', name: '丙镇', point: undefined, isReckoned: true, count: 4 },
  ]
  const { circles, names } = draw({ counted })
  expect(circles.map(({ count }) => count)).toEqual([12, 0])
  expect(names.map(({ text }) => text)).toEqual(['甲镇', '乙镇'])
})

/** Circles of ten subdistricts, the middles of seven of them next to one another. */
const nearMiddles = Array.from({ length: 10 }, (_, index) => ({
  code: `${index}`,
  name: `街道${index}`,
  point:
    index < 7
      ? { lat: 26.1 + (index % 3) * 0.001, lng: 119.3 + index * 0.001 }
      : { lat: 26.02 + index * 0.015, lng: 119.2 + index * 0.02 },
  isReckoned: true,
  count: 100 + index,
}))

test('circles of subdistricts that lie near one another part, each with a line to its place', () => {
  const { circles, names, leaders, crowdedOut } = draw({ counted: nearMiddles })
  expect(circles).toHaveLength(10)
  expect(crowdedOut).toEqual([])
  const isOn = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.abs(a.x - b.x) < 30 && Math.abs(a.y - b.y) < 13
  const words = [...names, ...circles.map(({ x, y }) => ({ x, y: y + 4 }))]
  const pairs = words.flatMap((one, index) => words.slice(index + 1).map((other) => [one, other]))
  expect(pairs.filter(([one, other]) => one && other && isOn(one, other))).toEqual([])
  expect(leaders.match(/M/g)?.length).toBeGreaterThan(3)
})

test('a subdistrict that finds no room on the map is told', () => {
  const many = Array.from({ length: 120 }, (_, index) => ({
    code: `${index}`,
    name: `街道${index}`,
    point: { lat: 26.1, lng: 119.3 },
    isReckoned: true,
    count: 1 + index,
  }))
  const { circles, crowdedOut } = draw({ counted: many })
  expect(circles.length).toBeGreaterThan(12)
  expect(circles.length + crowdedOut.length).toBe(120)
  expect(crowdedOut).toContainEqual({ name: '街道0', count: 1 })
})

test('without a list beside it a map has no numbers', () => {
  expect(draw({ centres: toRow(3), isListed: false }).numbers).toEqual([])
})

test('an outline is drawn with fewer corners than it came with', () => {
  const ring = Array.from({ length: 5000 }, (_, index) => ({
    lat: 26.1 + 0.05 * Math.sin((index * Math.PI) / 2500),
    lng: 119.3 + 0.05 * Math.cos((index * Math.PI) / 2500),
  }))
  const outline = { rings: [ring], source: '示例', year: 2026, approvalNumber: '', attribution: '' }
  const { outline: path = '' } = draw({ outline })
  expect(path.length).toBeGreaterThan(400)
  expect(path.length).toBeLessThan(3000)
})

test('a map of nothing is no map', () => {
  expect(drawMap({ centres: [{ mark: 'full' }], box: BOX })).toBeUndefined()
})

test('a hundred centres at one door are written in a few kilobytes', () => {
  const drawing = draw({ centres: Array.from({ length: 100 }, () => at(26.1, 119.3)) })
  expect(JSON.stringify(drawing).length).toBeLessThan(6000)
})
