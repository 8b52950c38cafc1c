import type { Point } from '#src/geo/locate.ts'
import type { Ring } from '#src/library/points/find-ring-fault.ts'
import { zhHans } from '#src/library/words.ts'

const words = zhHans.outline

/** Rings of closed lines, the outer one first. */
type Polygon = readonly Ring[]

/** A side of a ring, by the numbers of both, with the box around it. */
type Side = {
  from: Point
  to: Point
  ring: number
  at: number
  last: number
  west: number
  east: number
  south: number
  north: number
}

/**
 * Why polygons cannot be drawn as one area, in words: lines that meet one another or themselves, holes outside of their
 * polygon, polygons within one another. Nothing when they can.
 */
export function findPolygonFault(polygons: readonly Polygon[]): string | undefined {
  const rings = polygons.flat().map(withoutRepeats)
  const short = rings.findIndex((ring) => ring.length < 4)
  if (short >= 0) return words.tooShort(words.ring(short + 1))
  const meeting = findMeeting(rings.flatMap(toSides))
  if (meeting) {
    const [one, other] = meeting.map((ring) => words.ring(ring + 1))
    return one === other ? words.crossing(one ?? '') : words.meeting(one ?? '', other ?? '')
  }
  return findMisplaced(polygons)
}

const isSame = (a: Point, b: Point) => a.lat === b.lat && a.lng === b.lng

const withoutRepeats = (ring: Ring): Ring =>
  ring.filter((point, index) => {
    const before = ring[index - 1]
    return !before || !isSame(point, before)
  })

const toSides = (points: Ring, ring: number): Side[] =>
  points.slice(1).flatMap((to, at): Side[] => {
    const from = points[at]
    if (!from) return []
    const [west, east] = [Math.min(from.lng, to.lng), Math.max(from.lng, to.lng)]
    const [south, north] = [Math.min(from.lat, to.lat), Math.max(from.lat, to.lat)]
    return [{ from, to, ring, at, last: points.length - 2, west, east, south, north }]
  })

/** The rings of two sides that meet where they should not; sides are compared only where they may. */
function findMeeting(sides: readonly Side[]): [number, number] | undefined {
  const sorted = sides.toSorted((a, b) => a.west - b.west)
  for (const [index, side] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]
      if (!other || other.west > side.east) break
      if (other.south > side.north || side.south > other.north) continue
      if (meet(side, other)) {
        return [Math.min(side.ring, other.ring), Math.max(side.ring, other.ring)]
      }
    }
  }
  return undefined
}

/** A tenth of a millimetre: nearer to a line than this is on it. */
const ON_LINE = 1e-9

/** On which side of a line a point lies; 0 on it. */
function toTurn(a: Point, b: Point, c: Point): number {
  const area = (b.lng - a.lng) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lng - a.lng)
  const distance = area / Math.hypot(b.lng - a.lng, b.lat - a.lat)
  return Math.abs(distance) < ON_LINE ? 0 : Math.sign(distance)
}

function meet(a: Side, b: Side): boolean {
  const isNext = a.ring === b.ring && (b.at - a.at === 1 || (a.at === 0 && b.at === a.last))
  if (isNext) return b.at - a.at === 1 ? doublesBack(a, b) : doublesBack(b, a)
  const isBefore = a.ring === b.ring && (a.at - b.at === 1 || (b.at === 0 && a.at === b.last))
  if (isBefore) return meet(b, a)
  return (
    toTurn(a.from, a.to, b.from) * toTurn(a.from, a.to, b.to) <= 0 &&
    toTurn(b.from, b.to, a.from) * toTurn(b.from, b.to, a.to) <= 0
  )
}

/** Whether a side goes back over the one before it; they may share their corner. */
const doublesBack = (a: Side, b: Side) =>
  toTurn(a.from, a.to, b.to) === 0 &&
  (a.to.lng - a.from.lng) * (b.to.lng - b.from.lng) +
    (a.to.lat - a.from.lat) * (b.to.lat - b.from.lat) <
    0

/** Lines do not meet: of each ring one point tells where all of it lies. */
function findMisplaced(polygons: readonly Polygon[]): string | undefined {
  const rings = polygons.flatMap((polygon) =>
    polygon.map((ring, index) => ({ ring, outer: index > 0 ? polygon[0] : undefined })),
  )
  for (const [index, { ring, outer }] of rings.entries()) {
    const [point] = ring
    if (!point) continue
    const name = words.ring(index + 1)
    if (outer && !isInside(point, outer)) return words.holeOutside(name)
    const around = rings.filter((other) => other.ring !== ring && isInside(point, other.ring))
    if (around.length % 2 !== (outer ? 1 : 0)) return words.overlapping(name)
  }
  return undefined
}

/** Whether a line from the point to the east crosses the ring an odd number of times. */
function isInside(point: Point, ring: Ring): boolean {
  let isOdd = false
  for (let index = 1; index < ring.length; index += 1) {
    const [a, b] = [ring[index - 1], ring[index]]
    if (!a || !b || a.lat > point.lat === b.lat > point.lat) continue
    const crossing = a.lng + ((point.lat - a.lat) / (b.lat - a.lat)) * (b.lng - a.lng)
    if (point.lng < crossing) isOdd = !isOdd
  }
  return isOdd
}
