import type { Location } from '#src/centres/centre-parts.ts'
import { type Datum, datumSchema } from '#src/centres/codes.ts'
import { type Box, isWithin } from '#src/geo/is-within.ts'
import { type Point, toWgs84 } from '#src/geo/to-wgs84.ts'

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
