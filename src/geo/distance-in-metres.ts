type Point = { lat: number; lng: number }

const EARTH_RADIUS_IN_METRES = 6_371_000
const toRadians = (degrees: number) => (degrees * Math.PI) / 180

/** Straight-line distance over the ground (haversine); both points in the same datum, in degrees. */
export function toDistanceInMetres(from: Point, to: Point): number {
  const byLat = Math.sin(toRadians(to.lat - from.lat) / 2) ** 2
  const byLng = Math.sin(toRadians(to.lng - from.lng) / 2) ** 2
  const part = byLat + Math.cos(toRadians(from.lat)) * Math.cos(toRadians(to.lat)) * byLng
  return 2 * EARTH_RADIUS_IN_METRES * Math.asin(Math.min(1, Math.sqrt(part)))
}
