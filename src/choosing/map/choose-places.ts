import type { MapPlace } from '#src/choosing/map/place-names.ts'
import { isWithin, type Point } from '#src/geo/locate.ts'
import type { Origin, OriginKind } from '#src/origins/origin.ts'

/** What people find their way by, the best first. */
const ORDER: readonly OriginKind[] = ['station', 'landmark', 'hospital', 'school', 'estate']

/** Named places whose position was given and that are good to find one's way by, the best first. */
export const toSigns = (origins: readonly Origin[]): Origin[] =>
  origins
    .filter(
      ({ kind, pointWgs84, isApproximate }) => pointWgs84 && !isApproximate && ORDER.includes(kind),
    )
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))

/** About half a kilometre. */
const AROUND_IN_DEGREES = 0.005

/** Those among and just around some points. */
export function findAmong(origins: readonly Origin[], points: readonly Point[]): Origin[] {
  if (points.length === 0) return []
  const [lats, lngs] = [points.map(({ lat }) => lat), points.map(({ lng }) => lng)]
  const box = {
    west: Math.min(...lngs),
    east: Math.max(...lngs),
    south: Math.min(...lats),
    north: Math.max(...lats),
  }
  return toSigns(origins).filter(
    ({ pointWgs84 }) => pointWgs84 && isWithin(pointWgs84, box, AROUND_IN_DEGREES),
  )
}

export const toMapPlaces = (origins: readonly Origin[]): MapPlace[] =>
  origins.flatMap(({ name, pointWgs84 }) => (pointWgs84 ? { name, point: pointWgs84 } : []))
