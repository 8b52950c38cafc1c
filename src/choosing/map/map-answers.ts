import type { Availability } from '#src/centres/codes.ts'
import type { MapTiles } from '#src/choosing/map/map-tiles.ts'
import type { Box } from '#src/geo/locate.ts'

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

/** A name on the paper: what it says and where, WGS-84. */
export type MapName = readonly [name: string, lat: number, lng: number]

/** What `/map.json` answers: all that a map needs to know besides the centres. */
export type MapSetup = {
  box: Box
  tiles?: MapTiles | undefined
  /** The most telling ones first: those that would lie on another one are not shown. */
  names: readonly MapName[]
}
