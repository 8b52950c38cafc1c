import type { CentreQuery } from '#search/centre-query.ts'
import { type Columns, toPoint, toSquaredChord } from '#search/engines/embedded/columns.ts'
import type { DayColumns } from '#search/engines/embedded/day-columns.ts'
import { makeRoom } from '#search/engines/embedded/room.ts'
import { sortStretch } from '#search/engines/embedded/sort-stretch.ts'
import { toFeeColumn } from '#search/filters/max-fee.ts'
import { EARTH_RADIUS_IN_METRES } from '#src/geo/distance-in-metres.ts'

/**
 * A key is `rank · value · document`, whole numbers in one float: sorting needs no comparison function. Three ranks
 * take two bits, so that all of it fits in the 53 that a float keeps whole.
 */
const DOCUMENTS = 2 ** 20
const VALUES = 2 ** 31

const toRoom = makeRoom((count) => new Float64Array(count))

/** How well words fit each document, where any were asked for. */
type Ranking = { isForAll: boolean; scores: Float32Array }

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
  ranking: Ranking,
  [from, to]: readonly [from: number, to: number],
): number[] {
  if (columns.count > DOCUMENTS) throw new RangeError(`More than ${DOCUMENTS} centres to sort`)
  const keys = toValues(documents, query, columns, ranking)
  for (let item = 0; item < documents.length; item++) {
    const document = documents[item] as number
    const value = keys[item] as number
    // What is no number, or too large for a key, comes last.
    const whole = value < VALUES - 1 ? Math.max(0, Math.round(value)) : VALUES - 1
    keys[item] = ((day.ranks[document] as number) * VALUES + whole) * DOCUMENTS + document
  }
  return Array.from(sortStretch(keys, from, to), (key) => key % DOCUMENTS)
}

/** The value that each document is sorted by, small first. */
function toValues(
  documents: Uint32Array,
  query: CentreQuery,
  columns: Columns,
  { isForAll, scores }: Ranking,
): Float64Array {
  const { near, sort } = query
  if (near && (sort === 'distance' || (sort === 'relevance' && isForAll))) {
    return toDistances(documents, columns, near)
  }
  if (sort === 'fee') return take(documents, columns.numbers[toFeeColumn(query)] ?? NOTHING, 1)
  // Newest first; the best first.
  return sort === 'filedOn'
    ? take(documents, columns.days.filedOn, -1, VALUES / 2)
    : take(documents, scores, -1000, VALUES / 2)
}

const NOTHING = new Float64Array()

function take(
  documents: Uint32Array,
  numbers: Float64Array | Float32Array | Int32Array,
  factor: number,
  start = 0,
): Float64Array {
  const taken = toRoom(documents.length).subarray(0, documents.length)
  for (let item = 0; item < documents.length; item++) {
    taken[item] = start + factor * (numbers[documents[item] as number] as number)
  }
  return taken
}

/** Straight lines through the earth in decimetres: they sort as the ways over it do, and cost no trigonometry. */
function toDistances(
  documents: Uint32Array,
  { points }: Columns,
  near: { lat: number; lng: number },
): Float64Array {
  const from = toPoint(near)
  const distances = toRoom(documents.length).subarray(0, documents.length)
  for (let item = 0; item < documents.length; item++) {
    const square = toSquaredChord(points, documents[item] as number, from)
    distances[item] = Math.sqrt(square) * EARTH_RADIUS_IN_METRES * 10
  }
  return distances
}
