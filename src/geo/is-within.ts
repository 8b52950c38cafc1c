import type { Point } from '#src/geo/to-wgs84.ts'

/** A box in degrees; `north > south`, `east > west`. */
export type Box = { west: number; south: number; east: number; north: number }

/** How far a centre may lie outside the box of its region: boxes are coarse at the edge. */
export const MARGIN_IN_DEGREES = 0.02

/** Whether a point lies in a box widened by `margin`. */
export function isWithin({ lat, lng }: Point, box: Box, margin = MARGIN_IN_DEGREES): boolean {
  return (
    lat >= box.south - margin &&
    lat <= box.north + margin &&
    lng >= box.west - margin &&
    lng <= box.east + margin
  )
}
