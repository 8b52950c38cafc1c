import type { Availability } from '#src/centres/codes.ts'
import type { Drawing } from '#src/choosing/map/drawing.ts'
import {
  FAR_STEPS,
  findPlace,
  LEADER_FROM,
  NEAR_STEPS,
  type Taken,
  toTaken,
} from '#src/choosing/map/find-place.ts'
import { toMarkPath } from '#src/choosing/map/mark-path.ts'
import type { Point } from '#src/geo/locate.ts'
import type { MapFrame } from '#src/geo/map-frame.ts'

/** A centre on a map, and its number in the list beside it. */
export type PlacedCentre = { point: Point; mark: Availability; number?: number | undefined }

/** In the order of the key. */
const MARKS = ['available', 'limited', 'full', 'unknown'] as const satisfies Availability[]

/** Half the width of a mark that has a number in it, and of one that has none. */
const LARGE = 11
const SMALL = 5

/**
 * Marks of centres off what is taken, each as near as it can be to where it belongs; numbered ones also off one
 * another, and as far as it takes. Where nothing is free a mark stands where it belongs.
 */
export function placeCentres(
  centres: readonly PlacedCentre[],
  frame: MapFrame,
  taken: Taken[],
): Pick<Drawing, 'marks' | 'numbers' | 'leaders'> {
  const paths: Partial<Record<Availability, string[]>> = {}
  const numbers: Drawing['numbers'] = []
  let leaders = ''
  for (const { point, mark, number } of centres) {
    // A triangle is narrow where its number stands.
    const large = mark === 'limited' ? LARGE + 2 : LARGE
    const half = number === undefined ? SMALL : large
    const size = { width: half * 2 + 2, height: half * 2 + 2 }
    const spot = frame.toSpot(point)
    const place =
      findPlace(spot, size, taken, frame, number === undefined ? NEAR_STEPS : FAR_STEPS) ?? spot
    if (number !== undefined) {
      taken.push(toTaken(place, size))
      numbers.push({
        x: place.x,
        y: place.y + (mark === 'limited' ? 10 : 5),
        text: `${number}`,
        mark,
      })
    }
    if (Math.hypot(place.x - spot.x, place.y - spot.y) > LEADER_FROM) {
      leaders += `M${spot.x} ${spot.y}L${place.x} ${place.y}`
    }
    paths[mark] = [...(paths[mark] ?? []), toMarkPath(mark, place, half)]
  }
  if (numbers.length === 0) {
    taken.push(
      ...centres.map(({ point }) => toTaken(frame.toSpot(point), { width: 10, height: 10 })),
    )
  }
  const marks = MARKS.flatMap((mark) => {
    const own = paths[mark] ?? []
    return own.length > 0 ? [{ mark, path: own.join(''), count: own.length }] : []
  })
  return { marks, numbers, leaders }
}
