import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import type { Point } from '#src/geo/locate.ts'

/**
 * How much longer streets are than the straight line: an estimate, shown and changeable. Towns are mostly measured
 * between 1.2 and 1.5.
 */
export const STREET_FACTOR = { usual: 1.3, min: 1, max: 3 } as const

/** A way along streets, reckoned from the straight line. */
export const toStreetMetres = (from: Point, to: Point, streetFactor: number): number =>
  toDistanceInMetres(from, to) * streetFactor

/** The two ends of a daily way. */
export type Ends = { from: Point; to: Point }

/** How many metres a stop adds to the way from one end to the other; never less than none. */
export function toAddedMetres({ from, to }: Ends, stop: Point, streetFactor: number): number {
  const straight =
    toDistanceInMetres(from, stop) + toDistanceInMetres(stop, to) - toDistanceInMetres(from, to)
  return Math.max(0, straight) * streetFactor
}

/** Less of a detour than this is none, as exactly as places are known. */
const NO_DETOUR_IN_METRES = 100

export const isOnTheLine = (addedMetres: number) => addedMetres < NO_DETOUR_IN_METRES

/** A stop, and what it adds. */
export type Ranked<Stop> = { stop: Stop; addedMetres: number }

/** Stops by what they add to the way, least first; those that add the same stay in their order. */
export function rankByDetour<Stop extends Point>(
  stops: readonly Stop[],
  ends: Ends,
  streetFactor: number,
): Ranked<Stop>[] {
  return stops
    .map((stop, at) => ({ stop, addedMetres: toAddedMetres(ends, stop, streetFactor), at }))
    .sort((a, b) => a.addedMetres - b.addedMetres || a.at - b.at)
    .map(({ stop, addedMetres }) => ({ stop, addedMetres }))
}
