import { type Centre, toPublicPoint } from '#src/centres/centre.ts'
import { isThere } from '#src/centres/standing.ts'
import { isSign } from '#src/choosing/map/choose-places.ts'
import type { MapPlace } from '#src/choosing/map/place-names.ts'
import { toPointOfFiveDecimals } from '#src/geo/five-decimals.ts'
import type { Point } from '#src/geo/locate.ts'
import { PointGrid } from '#src/geo/point-grid.ts'
import type { Origin } from '#src/origins/origin.ts'

/** What a small map shows around a centre, and nothing else of it: only a change of this changes the map. */
export type Surroundings = {
  /** Other centres, the nearest first. */
  neighbours: Point[]
  places: MapPlace[]
}

const AROUND_IN_METRES = 1500
const MOST_NEIGHBOURS = 12
const MOST_PLACES = 5

/**
 * Gives what is around each of many centres: of the others those that are there on a day, and named places. Nothing where
 * a centre has no position.
 */
export function findSurroundings(
  centres: readonly Centre[],
  origins: readonly Origin[],
  on: string,
): (centre: Centre) => Surroundings | undefined {
  const grid = new PointGrid(
    centres.filter((centre) => isThere(centre, on)),
    toPublicPoint,
  )
  const signs = new PointGrid(origins.filter(isSign), ({ pointWgs84 }) => pointWgs84)
  return (centre) => {
    const here = toPublicPoint(centre)
    return (
      here && {
        neighbours: grid
          .findNearest(here, AROUND_IN_METRES, MOST_NEIGHBOURS, (other) => other.id !== centre.id)
          .flatMap(({ locationWgs84 }) =>
            locationWgs84 ? toPointOfFiveDecimals(locationWgs84) : [],
          ),
        places: signs
          .findNearest(here, AROUND_IN_METRES, MOST_PLACES, () => true)
          .flatMap(({ name, pointWgs84 }) =>
            pointWgs84 ? { name, point: toPointOfFiveDecimals(pointWgs84) } : [],
          ),
      }
    )
  }
}
