import type { CentreQuery } from '#search/centre-query.ts'
import type { Facets } from '#search/engine.ts'
import type { Columns, DayColumns } from '#search/engines/embedded/columns.ts'
import { type Facet, readCounts, toFacets } from '#search/engines/embedded/facets.ts'
import { toBounds } from '#search/filters/whole-filters.ts'
import { toExcluded } from '#search/filters/without.ts'
import { toDistanceOfRadians, toRadians } from '#src/geo/distance-in-metres.ts'

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
  const passes = toPlainFilter(columns, query, day.on)
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

type Passes = (document: number) => boolean

/** Filters that no facet counts, but the radius. Who says nothing about age, fee or hours does not pass them. */
function toPlainFilter(columns: Columns, query: CentreQuery, on: string): Passes {
  const filters: Passes[] = toBounds(query, on).map(({ column, atMost, atLeast }) => {
    const numbers = columns.numbers[column] as Float64Array
    const most = atMost ?? Number.POSITIVE_INFINITY
    const least = atLeast ?? Number.NEGATIVE_INFINITY
    return (document) =>
      (numbers[document] as number) <= most && (numbers[document] as number) >= least
  })
  for (const exclusion of query.without) filters.push(toExclusionFilter(columns, exclusion))
  if (query.unlocated) filters.push((document) => Number.isNaN(columns.lat[document]))
  return (document) => {
    for (const passes of filters) if (!passes(document)) return false
    return true
  }
}

/** Who has nothing of the kind passes. */
function toExclusionFilter({ values }: Columns, exclusion: string): Passes {
  const { parameter, code } = toExcluded(exclusion)
  const column = values[parameter]
  if (!column) return () => true
  const excluded = Uint8Array.from(column.lists, (list) => (list.includes(code) ? 1 : 0))
  return (document) => excluded[column.places[document] as number] === 0
}

/** The radius, none when it does not apply. Who has no position does not pass it. */
function toRadiusFilter(
  { radiusInMetres, unlocated }: CentreQuery,
  distances: Float32Array | undefined,
): Passes | undefined {
  if (radiusInMetres === undefined || unlocated || !distances) return undefined
  return (document) => (distances[document] as number) <= radiusInMetres
}

/** Metres from a position to each candidate (to all without any), NaN without a point. */
export function toDistances(
  { count, lat, lng }: Columns,
  near: { lat: number; lng: number },
  candidates: Uint32Array | undefined,
): Float32Array {
  const distances = new Float32Array(count)
  const fromLat = toRadians(near.lat)
  const fromLng = toRadians(near.lng)
  const length = candidates?.length ?? count
  for (let item = 0; item < length; item++) {
    const document = candidates ? (candidates[item] as number) : item
    const toLat = lat[document] as number
    distances[document] = toDistanceOfRadians(fromLat, fromLng, toLat, lng[document] as number)
  }
  return distances
}
