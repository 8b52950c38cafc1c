import type { Centre } from '#src/centres/centre.ts'
import { findNearestCentres } from '#src/choosing/nearest-centres.ts'
import type { Anchor } from '#src/geo/anchor.ts'

/** Centres that the page of a subdistrict without any names. */
const MOST_NEAR_EMPTY = 3

/** The centres that the page of a subdistrict tells of: its own, or where it has none, those nearest to its anchor. */
export function toCentresOfSubdistrict(
  code: string,
  own: readonly Centre[],
  { all, anchors, on }: { all: readonly Centre[]; anchors: readonly Anchor[]; on: string },
): readonly Centre[] {
  const anchor = anchors.find(({ subdistrictCode }) => subdistrictCode === code)
  if (own.length > 0 || !anchor) return own
  return findNearestCentres(all, anchor.point, on, MOST_NEAR_EMPTY).map(({ centre }) => centre)
}
