import type { MapName } from '#src/choosing/map/map-answers.ts'
import { toFiveDecimals } from '#src/geo/five-decimals.ts'
import type { Point } from '#src/geo/locate.ts'
import type { Origin, OriginKind } from '#src/origins/origin.ts'

/** What people find their way by, from what most of them know. */
const ORDER: readonly OriginKind[] = [
  'landmark',
  'station',
  'hospital',
  'school',
  'street',
  'estate',
  'village',
]
/** A map shows the first forty that fit, wherever it is moved. */
const MOST_NAMES = 300

type Named = { name: string; point?: Point | undefined }

/**
 * Names for the paper of a map, the most telling ones first: subdistricts, then places. A place whose point was only
 * reckoned leads nobody.
 */
export function toMapNames(subdistricts: readonly Named[], origins: readonly Origin[]): MapName[] {
  const places = ORDER.flatMap((kind) =>
    origins.filter((origin) => origin.kind === kind && !origin.isApproximate),
  ).map(({ name, pointWgs84 }) => ({ name, point: pointWgs84 }))
  return [...subdistricts, ...places]
    .flatMap(({ name, point }): MapName[] =>
      point ? [[name, toFiveDecimals(point.lat), toFiveDecimals(point.lng)]] : [],
    )
    .slice(0, MOST_NAMES)
}
