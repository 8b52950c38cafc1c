import { type Box, isWithin, type Point } from '#src/geo/locate.ts'
import { zhHans } from '#src/library/words.ts'

const words = zhHans.outline

/** Corners of a line that ends where it began. */
export type Ring = readonly Point[]

/** Why a ring of an outline cannot be drawn, in words; nothing when it can. */
export function findRingFault(ring: Ring, name: string, box: Box): string | undefined {
  const [first, last] = [ring[0], ring[ring.length - 1]]
  if (!first || !last || ring.length < 4) return words.tooShort(name)
  if (ring.some(({ lat, lng }) => Number.isNaN(lat + lng))) return words.noDegrees(name)
  if (first.lat !== last.lat || first.lng !== last.lng) return words.open(name)
  if (!ring.every((point) => isWithin(point, box))) return words.outside(name)
  return crossesItself(ring) ? words.crossing(name) : undefined
}

type Side = { from: Point; to: Point; at: number; west: number; east: number }

/** Whether two sides cross that do not follow one another; sides are compared only where they may meet. */
function crossesItself(ring: Ring): boolean {
  const sides = ring.slice(1).flatMap((to, at): Side[] => {
    const from = ring[at]
    if (!from) return []
    return [{ from, to, at, west: Math.min(from.lng, to.lng), east: Math.max(from.lng, to.lng) }]
  })
  const sorted = sides.toSorted((a, b) => a.west - b.west)
  return sorted.some((side, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]
      if (!other || other.west > side.east) return false
      if (cross(side, other)) return true
    }
    return false
  })
}

/** On which side of a line a point lies. */
const toTurn = (a: Point, b: Point, c: Point) =>
  Math.sign((b.lng - a.lng) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lng - a.lng))

const cross = (a: Side, b: Side) =>
  toTurn(a.from, a.to, b.from) * toTurn(a.from, a.to, b.to) < 0 &&
  toTurn(b.from, b.to, a.from) * toTurn(b.from, b.to, a.to) < 0
