import type { Centre } from '#src/centres/centre.ts'
import { findNearestCentres, mayTakeChildren } from '#src/choosing/nearest-centres.ts'
import type { Anchor } from '#src/geo/anchor.ts'

/** Centres elsewhere that the page of a subdistrict names where none of its own takes a child in. */
const MOST_NEAR_EMPTY = 3

/** The centres that the page of a subdistrict tells of: its own, and where none of them takes a child in, those nearest to its anchor. */
export function toCentresOfSubdistrict(
  code: string,
  own: readonly Centre[],
  { all, anchors, on }: { all: readonly Centre[]; anchors: readonly Anchor[]; on: string },
): readonly Centre[] {
  const anchor = anchors.find(({ subdistrictCode }) => subdistrictCode === code)
  if (!anchor || own.some((centre) => mayTakeChildren(centre, on))) return own
  const near = findNearestCentres(all, anchor.point, on, MOST_NEAR_EMPTY)
  return [...own, ...near.map(({ centre }) => centre)]
}
