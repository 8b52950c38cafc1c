import type { CentreQuery } from '#search/centre-query.ts'
import type { Facets } from '#search/engine.ts'
import {
  type Columns,
  type Places,
  toPoint,
  toSquaredChord,
} from '#search/engines/embedded/columns.ts'
import type { DayColumns } from '#search/engines/embedded/day-columns.ts'
import {
  countLists,
  type Facet,
  splitByFacets,
  toCounts,
  toFacets,
} from '#search/engines/embedded/facets.ts'
import { makeRoom } from '#search/engines/embedded/room.ts'
import { toBounds } from '#search/filters/whole-filters.ts'
import { toExcluded } from '#search/filters/without.ts'
import { toChord } from '#src/geo/distance-in-metres.ts'

export type FilteredCentres = {
  /** Holds until the next question is filtered. */
  documents: Uint32Array
  facets: Facets
  /** How many only the radius keeps out because they have no position. */
  unlocated: number
}

/** Those that are left, one filter after another: what passes is written over what was looked at. */
const toRoom = makeRoom((count) => new Uint32Array(count))

/**
 * Applies all filters to the candidates (to all centres without any), one pass over numbers each. A centre that only
 * one facet's own filter keeps out is still counted in that facet.
 */
export function filterCentres(
  columns: Columns,
  day: DayColumns,
  query: CentreQuery,
  candidates: Uint32Array | undefined,
): FilteredCentres {
  const facets = toFacets(columns, day, query)
  const asked = facets.filter(({ accepts }) => accepts)
  const plain = keepPlain(candidates ?? columns.all, columns, facets, query, day.on)
  const { within, unlocated } = keepWithin(plain, columns, query, asked)
  const { kept, missed } = splitByFacets(within, asked, toRoom(within.length))
  const count = (facet: Facet) =>
    // Nothing was filtered: the counts are known.
    kept === columns.all ? facet.counts : countLists(facet, kept, missed.get(facet))
  return {
    documents: kept,
    facets: Object.fromEntries(
      facets.map((facet) => [facet.name, toCounts(facet, count(facet))]),
    ) as Facets,
    unlocated,
  }
}

// A document is written first and counted only if it passes: without a branch to guess, a pass takes a third.

/** Those of whose numbers one lies within bounds; who has none does not pass. */
function keepBetween(
  documents: Uint32Array,
  columns: readonly Float64Array[],
  least: number,
  most: number,
): Uint32Array {
  const kept = toRoom(documents.length)
  let count = 0
  for (let item = 0; item < documents.length; item++) {
    const document = documents[item] as number
    let passes = 0
    for (const numbers of columns) {
      const number = numbers[document] as number
      passes |= Number(number >= least) & Number(number <= most)
    }
    kept[count] = document
    count += passes
  }
  return kept.subarray(0, count)
}

/** Those whose list of values is let through: `accepts` has 1 for it, else 0. */
function keepAccepted(documents: Uint32Array, places: Places, accepts: Uint8Array): Uint32Array {
  const kept = toRoom(documents.length)
  let count = 0
  for (let item = 0; item < documents.length; item++) {
    const document = documents[item] as number
    kept[count] = document
    count += accepts[places[document] as number] as number
  }
  return kept.subarray(0, count)
}

/** Filters that no facet counts, but the radius. Who says nothing about age, fee or hours does not pass them. */
function keepPlain(
  documents: Uint32Array,
  { numbers, points }: Columns,
  facets: readonly Facet[],
  query: CentreQuery,
  on: string,
): Uint32Array {
  let kept = documents
  for (const bound of toBounds(query, on)) {
    const { column, orColumns = [], atMost = Infinity, atLeast = -Infinity } = bound
    const columns = [column, ...orColumns].map((name) => numbers[name] as Float64Array)
    kept = keepBetween(kept, columns, atLeast, atMost)
  }
  for (const exclusion of query.without) kept = keepOthers(kept, facets, exclusion)
  return query.unlocated ? kept.filter((document) => Number.isNaN(points.x[document])) : kept
}

/** Who has nothing of the kind passes. */
function keepOthers(
  documents: Uint32Array,
  facets: readonly Facet[],
  exclusion: string,
): Uint32Array {
  const { parameter, code } = toExcluded(exclusion)
  const facet = facets.find(({ name }) => name === parameter)
  if (!facet) return documents
  const passes = Uint8Array.from(facet.lists, (list) => (list.includes(code) ? 0 : 1))
  return keepAccepted(documents, facet.places, passes)
}

/** Those within the radius, all when it does not apply; and how many it leaves out whose position nobody knows. */
function keepWithin(
  documents: Uint32Array,
  { points }: Columns,
  { near, radiusInMetres, unlocated: isUnlocated }: CentreQuery,
  asked: readonly Facet[],
): { within: Uint32Array; unlocated: number } {
  if (!near || radiusInMetres === undefined || isUnlocated) {
    return { within: documents, unlocated: 0 }
  }
  const from = toPoint(near)
  const longest = toChord(radiusInMetres) ** 2
  const kept = toRoom(documents.length)
  let count = 0
  let unlocated = 0
  for (let item = 0; item < documents.length; item++) {
    const document = documents[item] as number
    const square = toSquaredChord(points, document, from)
    kept[count] = document
    count += Number(square <= longest)
    if (Number.isNaN(square) && isLetThrough(document, asked)) unlocated++
  }
  return { within: kept.subarray(0, count), unlocated }
}

const isLetThrough = (document: number, asked: readonly Facet[]) =>
  asked.every(({ places, accepts }) => accepts?.[places[document] as number] === 1)
