import type { CentreQuery } from '#search/centre-query.ts'

/** One thing that a question may give up. */
export type Drop = { label: string; toQuery: (query: CentreQuery) => CentreQuery }

/** More questions than these are not asked for one number of drops. */
const MOST_QUESTIONS = 36

/**
 * Drops put together, by how many: as few as possible first, the last keep one condition alone. Numbers of which there
 * would be too many sets are passed over.
 */
export function* toDropsOfSeveral(drops: readonly Drop[]): Generator<Drop[]> {
  for (let size = 2; size < drops.length; size++) {
    if (countSets(drops.length, size) <= MOST_QUESTIONS) {
      yield toSets(drops, size).map(join)
    }
  }
}

const join = (drops: readonly Drop[]): Drop => ({
  label: drops.map(({ label }) => label).join('、'),
  toQuery: (query) => drops.reduce((sofar, { toQuery }) => toQuery(sofar), query),
})

/** How many sets of so many there are, of so many things. */
function countSets(of: number, size: number): number {
  let count = 1
  for (let taken = 1; taken <= size; taken++) count = (count * (of - size + taken)) / taken
  return count
}

function toSets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, at) =>
    toSets(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]),
  )
}
