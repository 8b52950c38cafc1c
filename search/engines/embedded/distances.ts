import type { Columns } from '#search/engines/embedded/columns.ts'
import { toDistanceOfRadians, toRadians } from '#src/geo/distance-in-metres.ts'

/** Metres from a position to each candidate (to all without any), NaN without a point. */
export function toDistances(
  { count, lat, lng }: Columns,
  near: { lat: number; lng: number },
  candidates: Uint32Array | undefined,
): Float32Array {
  const distances = new Float32Array(count)
  const fromLat = toRadians(near.lat)
  const fromLng = toRadians(near.lng)
  const length = candidates?.length ?? count
  for (let item = 0; item < length; item++) {
    const document = candidates ? (candidates[item] as number) : item
    const toLat = lat[document] as number
    distances[document] = toDistanceOfRadians(fromLat, fromLng, toLat, lng[document] as number)
  }
  return distances
}
