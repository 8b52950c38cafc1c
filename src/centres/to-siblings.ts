import type { Centre } from '#src/centres/centre.ts'
import { isThere } from '#src/centres/standing.ts'

/** More are found by searching for the brand. */
const MOST_SIBLINGS = 20

/** For each centre the others of its brand, at most twenty, in the order given. */
export function groupSiblings(centres: readonly Centre[]): (centre: Centre) => Centre[] {
  const byBrand = Map.groupBy(
    centres.filter(({ brand }) => brand),
    ({ brand }) => brand,
  )
  return ({ id, brand }) =>
    (byBrand.get(brand) ?? [])
      .slice(0, MOST_SIBLINGS + 1)
      .filter((other) => other.id !== id)
      .slice(0, MOST_SIBLINGS)
}

/** Those that there are on a day. */
export const toOpenSiblings = (centres: readonly Centre[], centre: Centre, on: string): Centre[] =>
  groupSiblings(centres)(centre).filter((other) => isThere(other, on))
