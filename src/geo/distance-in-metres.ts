import type { Point } from '#src/geo/locate.ts'

export const EARTH_RADIUS_IN_METRES = 6_371_000

export const toRadians = (degrees: number) => (degrees * Math.PI) / 180

/** Straight-line distance between two points in radians, for those who keep many of them so; haversine. */
export function toDistanceOfRadians(
  fromLat: number,
  fromLng: number,
  toLat: number,
  toLng: number,
): number {
  const byLat = Math.sin((toLat - fromLat) / 2)
  const byLng = Math.sin((toLng - fromLng) / 2)
  const part = byLat * byLat + Math.cos(fromLat) * Math.cos(toLat) * byLng * byLng
  return 2 * EARTH_RADIUS_IN_METRES * Math.asin(Math.min(1, Math.sqrt(part)))
}

/** The straight line through a sphere of radius one between points so far apart on the earth; it grows with the way. */
export const toChord = (metres: number) =>
  2 * Math.sin(Math.min(Math.PI / 2, metres / (2 * EARTH_RADIUS_IN_METRES)))

/** Straight-line distance between two points, on a sphere: within half a per cent. */
export function toDistanceInMetres(from: Point, to: Point): number {
  return toDistanceOfRadians(
    toRadians(from.lat),
    toRadians(from.lng),
    toRadians(to.lat),
    toRadians(to.lng),
  )
}
