import type { MapTiles } from '#src/choosing/map-tiles.ts'
import type { Box } from '#src/geo/locate.ts'

/** A name on the paper: what it says and where, WGS-84. */
export type MapName = readonly [name: string, lat: number, lng: number]

/** What `/map.json` answers: all that a map needs to know besides the centres. */
export type MapSetup = {
  box: Box
  tiles?: MapTiles | undefined
  /** The most telling ones first: those that would lie on another one are not shown. */
  names: readonly MapName[]
}
