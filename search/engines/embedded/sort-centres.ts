import type { CentreQuery } from '#search/centre-query.ts'
import { type Columns, toPoint } from '#search/engines/embedded/columns.ts'
import type { DayColumns } from '#search/engines/embedded/day-columns.ts'
import type { WordsMatch } from '#search/engines/embedded/match-words.ts'
import { sortStretch } from '#search/engines/embedded/sort-stretch.ts'
import { toFeeColumn } from '#search/filters/max-fee.ts'
import { EARTH_RADIUS_IN_METRES } from '#src/geo/distance-in-metres.ts'

/**
 * A key is `rank · value · document`, whole numbers in one float: sorting needs no comparison function. Three ranks
 * take two bits, so that all of it fits in the 53 that a float keeps whole.
 */
const DOCUMENTS = 2 ** 20
const VALUES = 2 ** 31

/**
 * A stretch of the documents in the order asked for: confirmed before unconfirmed before closed, then by value, then
 * as in the index, which is the draw of the release. Who has no value to sort by comes last within its rank. Throws a
 * `RangeError` for more documents than fit in a key.
 */
export function sortCentres(
  documents: Uint32Array,
  query: CentreQuery,
  columns: Columns,
  day: DayColumns,
  match: Pick<WordsMatch, 'matchedBy' | 'scores'>,
  [from, to]: readonly [from: number, to: number],
): number[] {
  if (columns.count > DOCUMENTS) throw new RangeError(`More than ${DOCUMENTS} centres to sort`)
  const toValue = chooseValue(query, columns, match)
  const keys = new Float64Array(documents.length)
  for (let item = 0; item < documents.length; item++) {
    const document = documents[item] as number
    const value = Math.min(VALUES - 1, Math.max(0, Math.round(toValue(document))))
    keys[item] = ((day.ranks[document] as number) * VALUES + value) * DOCUMENTS + document
  }
  return Array.from(sortStretch(keys, from, to), (key) => key % DOCUMENTS)
}

/** The value that sorts, small first; anything from `VALUES` on is last. */
function chooseValue(
  query: CentreQuery,
  columns: Columns,
  { matchedBy, scores }: Pick<WordsMatch, 'matchedBy' | 'scores'>,
): (document: number) => number {
  const { near, sort } = query
  if (near && (sort === 'distance' || (sort === 'relevance' && matchedBy === 'all'))) {
    return toDistanceValue(columns, near)
  }
  if (sort === 'fee') {
    const fees = columns.numbers[toFeeColumn(query)]
    return (document) => toLast(fees?.[document] as number)
  }
  if (sort === 'filedOn') {
    return (document) => VALUES - 2 - (columns.days.filedOn[document] as number)
  }
  return (document) => VALUES / 2 - (scores[document] as number) * 1000
}

/** The straight line through the earth in decimetres: it sorts as the way over it does, and costs no trigonometry. */
function toDistanceValue({ points: { x, y, z } }: Columns, near: { lat: number; lng: number }) {
  const from = toPoint(near)
  return (document: number) => {
    const east = (x[document] as number) - from.x
    const north = (y[document] as number) - from.y
    const up = (z[document] as number) - from.z
    return toLast(Math.sqrt(east * east + north * north + up * up) * EARTH_RADIUS_IN_METRES * 10)
  }
}

const toLast = (value: number) => (Number.isNaN(value) ? VALUES : value)
