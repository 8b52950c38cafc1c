import gcoord from 'gcoord'
import type { Datum } from '#src/centres/codes.ts'

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
  const [x, y] = gcoord.transform([lng, lat], SYSTEMS[datum], gcoord.WGS84)
  return { lat: sixDecimals(y), lng: sixDecimals(x) }
}
