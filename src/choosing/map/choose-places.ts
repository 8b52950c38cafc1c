import type { MapPlace } from '#src/choosing/map/place-names.ts'
import { isWithin, type Point } from '#src/geo/locate.ts'
import type { Origin, OriginKind } from '#src/origins/origin.ts'

/** What people find their way by, the best first. */
const ORDER: readonly OriginKind[] = ['station', 'landmark', 'hospital', 'school', 'estate']

/** Whether a named place is one to find one's way by, and somebody gave its position. */
export const isSign = ({ kind, pointWgs84, isApproximate }: Origin): boolean =>
  pointWgs84 !== undefined && !isApproximate && ORDER.includes(kind)

/** About half a kilometre. */
const AROUND_IN_DEGREES = 0.005

/** Those among and just around some points, the best first. */
export function findAmong(origins: readonly Origin[], points: readonly Point[]): Origin[] {
  if (points.length === 0) return []
  const [lats, lngs] = [points.map(({ lat }) => lat), points.map(({ lng }) => lng)]
  const box = {
    west: Math.min(...lngs),
    east: Math.max(...lngs),
    south: Math.min(...lats),
    north: Math.max(...lats),
  }
  return origins
    .filter(
      (origin) =>
        origin.pointWgs84 && isSign(origin) && isWithin(origin.pointWgs84, box, AROUND_IN_DEGREES),
    )
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

export const toMapPlaces = (origins: readonly Origin[]): MapPlace[] =>
  origins.flatMap(({ name, pointWgs84 }) => (pointWgs84 ? { name, point: pointWgs84 } : []))
