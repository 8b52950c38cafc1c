import { type Centre, toPublicPoint } from '#src/centres/centre.ts'
import { isClosedOn } from '#src/centres/filing-state.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import type { Point } from '#src/geo/locate.ts'

export type NearCentre = { centre: Centre; metres: number }

/** Not where a centre is suspended or withdrawn, or is no longer in the newest list. */
export const mayTakeChildren = (centre: Centre, on: string): boolean =>
  centre.inLatestList !== false && !isClosedOn(centre, on)

/** The centres nearest to a point that may take children on a day, those without a position left out. */
export function findNearestCentres(
  centres: readonly Centre[],
  from: Point,
  on: string,
  count: number,
): NearCentre[] {
  return centres
    .filter((centre) => mayTakeChildren(centre, on))
    .flatMap((centre) => {
      const point = toPublicPoint(centre)
      return point ? [{ centre, metres: toDistanceInMetres(from, point) }] : []
    })
    .sort((a, b) => a.metres - b.metres || (a.centre.id < b.centre.id ? -1 : 1))
    .slice(0, count)
}
