import { type Columns, toRadians } from '#search/engines/embedded/columns.ts'

const EARTH_DIAMETER_IN_METRES = 2 * 6_371_000

/** Metres from a position to each candidate (to all without any), NaN without a point; haversine. */
export function toDistances(
  { count, lat, lng }: Columns,
  near: { lat: number; lng: number },
  candidates: Uint32Array | undefined,
): Float32Array {
  const distances = new Float32Array(count)
  const fromLat = toRadians(near.lat)
  const fromLng = toRadians(near.lng)
  const cosFromLat = Math.cos(fromLat)
  const length = candidates?.length ?? count
  for (let item = 0; item < length; item++) {
    const document = candidates ? (candidates[item] as number) : item
    const toLat = lat[document] as number
    const byLat = Math.sin((toLat - fromLat) / 2)
    const byLng = Math.sin(((lng[document] as number) - fromLng) / 2)
    const part = byLat * byLat + cosFromLat * Math.cos(toLat) * byLng * byLng
    distances[document] = EARTH_DIAMETER_IN_METRES * Math.asin(Math.min(1, Math.sqrt(part)))
  }
  return distances
}
