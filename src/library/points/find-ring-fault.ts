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
  return ring.every((point) => isWithin(point, box)) ? undefined : words.outside(name)
}
