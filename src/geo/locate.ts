import gcoord from 'gcoord'
import type { Location } from '#src/centres/centre-parts.ts'
import { type Datum, datumSchema } from '#src/centres/codes.ts'

/** A location, and what had to be assumed to bring it into the region. */
export type Located = { location: Location; swapped: boolean; otherDatum: boolean }

/**
 * Finds the reading of a point that lies in the box: as given, then with latitude and longitude swapped,
 * then in the other datums. `undefined` when none does.
 */
export function locate(given: Point, datum: Datum, box: Box): Located | undefined {
  const swappedPoint = { lat: given.lng, lng: given.lat }
  const datums = [datum, ...datumSchema.options.filter((other) => other !== datum)]
  for (const sourceDatum of datums)
    for (const swapped of [false, true]) {
      const point = swapped ? swappedPoint : given
      const wgs84 = isOnEarth(point) ? toWgs84(point, sourceDatum) : undefined
      if (wgs84 && isWithin(wgs84, box))
        return { location: { ...wgs84, sourceDatum }, swapped, otherDatum: sourceDatum !== datum }
    }
  return undefined
}

const isOnEarth = ({ lat, lng }: Point) => Math.abs(lat) <= 90 && Math.abs(lng) <= 180

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

/** A point in degrees. */
export type Point = { lat: number; lng: number }

const SYSTEMS = {
  wgs84: gcoord.WGS84,
  gcj02: gcoord.GCJ02,
  bd09: gcoord.BD09,
} as const satisfies Record<Datum, unknown>

const sixDecimals = (degrees: number) => Number(degrees.toFixed(6))

/** A point of any datum in WGS-84, six decimals (0.1 m). */
export function toWgs84({ lat, lng }: Point, datum: Datum): Point {
  const given: [number, number] = [lng, lat]
  const [x, y] = datum === 'wgs84' ? given : gcoord.transform(given, SYSTEMS[datum], gcoord.WGS84)
  return { lat: sixDecimals(y), lng: sixDecimals(x) }
}
