import type { CentreQuery } from '#search/centre-query.ts'
import type { Columns, DayColumns } from '#search/engines/embedded/columns.ts'
import type { FilteredCentres } from '#search/engines/embedded/filter-centres.ts'
import type { WordsMatch } from '#search/engines/embedded/match-words.ts'
import { toFeeColumn } from '#search/filters/max-fee.ts'

/**
 * A key is `rank · value · document`, whole numbers in one float: sorting needs no comparison function. Three ranks
 * take two bits, so that all of it fits in the 53 that a float keeps whole.
 */
const DOCUMENTS = 2 ** 20
const VALUES = 2 ** 31

/**
 * A stretch of the documents in the order asked for: confirmed before unconfirmed before closed, then by
 * value, then as in the snapshot. Who has no value to sort by comes last within its rank. Throws a `RangeError` for
 * more documents than fit in a key.
 */
export function sortCentres(
  { documents, distances }: Pick<FilteredCentres, 'documents' | 'distances'>,
  query: CentreQuery,
  columns: Columns,
  day: DayColumns,
  match: WordsMatch,
  [from, to]: readonly [from: number, to: number],
): number[] {
  if (columns.count > DOCUMENTS) throw new RangeError(`More than ${DOCUMENTS} centres to sort`)
  const toValue = chooseValue(query, columns, match, distances)
  const keys = new Float64Array(documents.length)
  for (let item = 0; item < documents.length; item++) {
    const document = documents[item] as number
    const value = Math.min(VALUES - 1, Math.max(0, Math.round(toValue(document))))
    keys[item] = ((day.ranks[document] as number) * VALUES + value) * DOCUMENTS + document
  }
  return Array.from(keys.sort().subarray(from, to), (key) => key % DOCUMENTS)
}

/** The value that sorts, small first; anything from `VALUES` on is last. */
function chooseValue(
  query: CentreQuery,
  columns: Columns,
  { matchedBy, scores }: WordsMatch,
  distances: Float32Array | undefined,
): (document: number) => number {
  const byDistance = (document: number) => toLast((distances?.[document] as number) * 10)
  if (query.sort === 'distance' && distances) return byDistance
  if (query.sort === 'fee') {
    const fees = columns.numbers[toFeeColumn(query)]
    return (document) => toLast(fees?.[document] as number)
  }
  if (query.sort === 'filedOn') {
    return (document) => VALUES - 2 - (columns.filedOn[document] as number)
  }
  if (distances && matchedBy === 'all') return byDistance
  return (document) => VALUES / 2 - (scores[document] as number) * 1000
}

const toLast = (value: number) => (Number.isNaN(value) ? VALUES : value)
