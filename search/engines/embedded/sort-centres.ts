import type { CentreQuery } from '#search/centre-query.ts'
import { type Columns, NO_FEE } from '#search/engines/embedded/columns.ts'
import type { DayColumns } from '#search/engines/embedded/day-columns.ts'
import type { WordsMatch } from '#search/engines/embedded/match-words.ts'
import { toFeeColumn } from '#search/engines/embedded/plain-filter.ts'

/** A key is `rank · value · document`, whole numbers in one float: sorting needs no comparison function. */
const DOCUMENTS = 2 ** 20
const VALUES = 2 ** 31

/**
 * The documents in the order asked for: confirmed before unconfirmed before closed, then by value, then
 * as in the snapshot. Who has no value to sort by comes last within its rank.
 */
export function sortCentres(
  documents: Uint32Array,
  query: CentreQuery,
  columns: Columns,
  day: DayColumns,
  match: WordsMatch,
  distances: Float32Array | undefined,
): Uint32Array {
  const toValue = chooseValue(query, columns, match, distances)
  const keys = Float64Array.from(documents, (document) => {
    const value = Math.min(VALUES - 1, Math.max(0, Math.round(toValue(document))))
    return ((day.ranks[document] as number) * VALUES + value) * DOCUMENTS + document
  })
  return Uint32Array.from(keys.sort(), (key) => key % DOCUMENTS)
}

/** The value that sorts, small first; anything from `VALUES` on is last. */
function chooseValue(
  query: CentreQuery,
  columns: Columns,
  { matchedBy, scores }: WordsMatch,
  distances: Float32Array | undefined,
): (document: number) => number {
  const byDistance = (document: number) => toLast((distances?.[document] as number) * 10)
  const fees = toFeeColumn(columns, query)
  if (query.sort === 'distance' && distances) return byDistance
  if (query.sort === 'fee') {
    return (document) => (fees[document] === NO_FEE ? VALUES : (fees[document] as number))
  }
  if (query.sort === 'filedOn') {
    return (document) => VALUES - 2 - (columns.filedOn[document] as number)
  }
  if (distances && matchedBy === 'all') return byDistance
  return (document) => VALUES / 2 - (scores[document] as number) * 1000
}

const toLast = (value: number) => (Number.isNaN(value) ? VALUES : value)
