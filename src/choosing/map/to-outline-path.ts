import type { Point } from '#src/geo/locate.ts'
import type { MapFrame, Spot } from '#src/geo/map-frame.ts'

/** Corners nearer to one another than so many units are not told apart by an eye. */
const NEAREST = 3

/** The rings of an outline as one path; corners too near to one another are left out. */
export const toOutlinePath = (rings: readonly Point[][], frame: MapFrame): string =>
  rings
    .map((ring) => thinOut(ring.map(frame.toSpot)))
    .filter((spots) => spots.length > 2)
    .map((spots) => `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}z`)
    .join('')

function thinOut(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = []
  for (const spot of spots) {
    const last = kept.at(-1)
    if (!last || Math.hypot(spot.x - last.x, spot.y - last.y) >= NEAREST) kept.push(spot)
  }
  return kept
}
