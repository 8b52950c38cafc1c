import type { Availability } from '#src/centres/codes.ts'

/**
 * A centre on the map, as short as it can be: there may be thousands. Degrees are WGS-84; how free places stand goes for
 * the age that was asked for.
 */
export type MapPoint = readonly [
  id: string,
  name: string,
  lat: number,
  lng: number,
  availability: Availability,
]

/** What `/centres/points.json` answers. */
export type MapAnswer = {
  release: string
  /** All that were found, also those that nobody can put on a map. */
  total: number
  points: readonly MapPoint[]
}
