import type { CentreQuery } from '#search/centre-query.ts'
import type { Facets } from '#search/engine.ts'
import type { Columns, DayColumns } from '#search/engines/embedded/columns.ts'
import { toDistances } from '#search/engines/embedded/distances.ts'
import { type Facet, readCounts, toFacets } from '#search/engines/embedded/facets.ts'
import { toPlainFilter, toRadiusFilter } from '#search/engines/embedded/plain-filter.ts'

export type FilteredCentres = {
  documents: Uint32Array
  facets: Facets
  /** How many only the radius keeps out because they have no position. */
  unlocated: number
  /** Metres by document, NaN without a point; absent when no position is known. */
  distances: Float32Array | undefined
}

/**
 * Applies all filters to the candidates (to all centres without any) in one pass. A centre that only
 * one facet's own filter keeps out is still counted in that facet.
 */
export function filterCentres(
  columns: Columns,
  day: DayColumns,
  query: CentreQuery,
  candidates: Uint32Array | undefined,
): FilteredCentres {
  const facets = toFacets(columns, day, query)
  const filtering = facets.filter(({ accepts }) => accepts)
  const distances = query.near && toDistances(columns, query.near, candidates)
  const passes = toPlainFilter(columns, query)
  const isWithin = toRadiusFilter(query, distances)
  const length = candidates?.length ?? columns.count
  const kept = new Uint32Array(length)
  let total = 0
  let unlocated = 0
  for (let item = 0; item < length; item++) {
    const document = candidates ? (candidates[item] as number) : item
    if (!passes(document)) continue
    const blocking = findBlocking(filtering, document)
    if (isWithin && !isWithin(document)) {
      if (!blocking && Number.isNaN(distances?.[document])) unlocated++
    } else if (!blocking) kept[total++] = document
    else if (blocking !== 'several') countOne(blocking, document)
  }
  const documents = kept.subarray(0, total)
  for (const facet of facets) countAll(facet, documents)
  return {
    documents,
    facets: Object.fromEntries(facets.map((facet) => [facet.name, readCounts(facet)])) as Facets,
    unlocated,
    distances,
  }
}

/** The one facet whose filter keeps a centre out, or `several`. */
function findBlocking(
  filtering: readonly Facet[],
  document: number,
): Facet | 'several' | undefined {
  let blocking: Facet | undefined
  for (const facet of filtering) {
    if (facet.accepts?.[facet.places[document] as number]) continue
    if (blocking) return 'several'
    blocking = facet
  }
  return blocking
}

function countOne({ places, counts }: Facet, document: number): void {
  const place = places[document] as number
  counts[place] = (counts[place] as number) + 1
}

function countAll({ places, counts }: Facet, documents: Uint32Array): void {
  for (let item = 0; item < documents.length; item++) {
    const place = places[documents[item] as number] as number
    counts[place] = (counts[place] as number) + 1
  }
}
