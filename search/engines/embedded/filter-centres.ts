import type { CentreQuery } from '#search/centre-query.ts'
import type { Facets } from '#search/engine.ts'
import {
  type Columns,
  type Places,
  toPoint,
  toSquaredChord,
} from '#search/engines/embedded/columns.ts'
import type { DayColumns } from '#search/engines/embedded/day-columns.ts'
import { countCodes, type Facet, toFacets } from '#search/engines/embedded/facets.ts'
import { toBounds } from '#search/filters/whole-filters.ts'
import { toExcluded } from '#search/filters/without.ts'
import { toChord } from '#src/geo/distance-in-metres.ts'

export type FilteredCentres = {
  documents: Uint32Array
  facets: Facets
  /** How many only the radius keeps out because they have no position. */
  unlocated: number
}

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
  const { within, away } = splitByRadius(plain, columns, query)
  const { kept, missedBy } = splitByFacets(within, asked)
  const count = (facet: Facet) =>
    // Nothing was filtered: the counts are known.
    kept === columns.all
      ? countCodes(facet)
      : countCodes(facet, [kept, missedBy.get(facet) ?? NOBODY])
  return {
    documents: kept,
    facets: Object.fromEntries(facets.map((facet) => [facet.name, count(facet)])) as Facets,
    unlocated: splitByFacets(away, asked).kept.length,
  }
}

const NOBODY = new Uint32Array()

/** Those whose number lies within bounds; who has none does not pass. */
function keepBetween(
  documents: Uint32Array,
  numbers: Float64Array,
  least: number,
  most: number,
): Uint32Array {
  const kept = new Uint32Array(documents.length)
  let count = 0
  for (let item = 0; item < documents.length; item++) {
    const document = documents[item] as number
    const number = numbers[document] as number
    if (number >= least && number <= most) kept[count++] = document
  }
  return kept.subarray(0, count)
}

/** Those that a list of values is let through for. */
function keepAccepted(documents: Uint32Array, places: Places, accepts: Uint8Array): Uint32Array {
  const kept = new Uint32Array(documents.length)
  let count = 0
  for (let item = 0; item < documents.length; item++) {
    const document = documents[item] as number
    if (accepts[places[document] as number] === 1) kept[count++] = document
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
  for (const { column, atMost = Infinity, atLeast = -Infinity } of toBounds(query, on)) {
    kept = keepBetween(kept, numbers[column] as Float64Array, atLeast, atMost)
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

/** Those within the radius, all when it does not apply, and those whose position nobody knows. */
function splitByRadius(
  documents: Uint32Array,
  { points }: Columns,
  { near, radiusInMetres, unlocated }: CentreQuery,
): { within: Uint32Array; away: Uint32Array } {
  if (!near || radiusInMetres === undefined || unlocated) {
    return { within: documents, away: NOBODY }
  }
  const from = toPoint(near)
  const longest = toChord(radiusInMetres) ** 2
  const within = new Uint32Array(documents.length)
  const away = new Uint32Array(documents.length)
  let count = 0
  let unknown = 0
  for (let item = 0; item < documents.length; item++) {
    const document = documents[item] as number
    const square = toSquaredChord(points, document, from)
    if (square <= longest) within[count++] = document
    else if (Number.isNaN(square)) away[unknown++] = document
  }
  return { within: within.subarray(0, count), away: away.subarray(0, unknown) }
}

/** Stands for more than one facet. */
const SEVERAL = 255

/** Those that every facet's filter lets through, and by facet those that its filter alone keeps out. */
function splitByFacets(documents: Uint32Array, asked: readonly Facet[]) {
  const missedBy = new Map<Facet, Uint32Array>()
  if (asked.length === 0) return { kept: documents, missedBy }
  const missing = new Uint8Array(documents.length)
  asked.forEach(({ places, accepts = NOTHING }, at) => {
    for (let item = 0; item < documents.length; item++) {
      if (accepts[places[documents[item] as number] as number] === 1) continue
      missing[item] = missing[item] === 0 ? at + 1 : SEVERAL
    }
  })
  const take = (reason: number) => {
    const taken = new Uint32Array(documents.length)
    let count = 0
    for (let item = 0; item < documents.length; item++) {
      if (missing[item] === reason) taken[count++] = documents[item] as number
    }
    return taken.subarray(0, count)
  }
  asked.forEach((facet, at) => {
    missedBy.set(facet, take(at + 1))
  })
  return { kept: take(0), missedBy }
}

const NOTHING = new Uint8Array()
