import type { CentreQuery } from '#search/centre-query.ts'
import type { FacetName, Facets } from '#search/engine.ts'
import {
  type FacetFilters,
  toAvailabilityFilters,
  toFacetFilters,
  toPlainFilters,
  toRankFilters,
} from '#search/engines/meilisearch/centre-filters.ts'
import type { Answer } from '#search/engines/meilisearch/connect.ts'
import {
  find,
  type Search,
  type SearchedIndex,
  type Selection,
} from '#search/engines/meilisearch/find.ts'
import { toTextStep } from '#search/engines/meilisearch/text-step.ts'
import { toAskedAges } from '#search/filters/age.ts'
import { toFeeColumn } from '#search/filters/max-fee.ts'
import { VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import type { Retrieval, RetrievedCentres } from '#search/retriever.ts'

/** Facets whose values Meilisearch counts by itself; availability depends on the day. */
const COUNTED_FACETS = VALUE_FILTERS.map(({ parameter }) => parameter as FacetName)

/** Filters, counts and orders as the embedded engine does, from an index in Meilisearch. */
export async function retrieveCentres(
  index: SearchedIndex,
  retrieval: Retrieval<CentreQuery>,
  signal: AbortSignal,
): Promise<RetrievedCentres> {
  const found = await find(index, toSearch(retrieval), signal)
  return {
    documents: found.keys.map(index.toPlace),
    total: found.total,
    unlocated: found.counts['unlocated']?.total ?? 0,
    facets: toFacets(found.counts),
  }
}

function toSearch({ query, words, hints, on }: Retrieval<CentreQuery>): Search {
  const plain = toPlainFilters(query, on)
  const asked = toFacetFilters(query, on)
  return {
    step: toTextStep({ words, hints }),
    filters: [...plain, ...Object.values(asked)],
    ranks: toRankFilters(on),
    counts: {
      ...toFacetCounts(plain, asked),
      ...toAvailabilityCounts(query, on, plain, asked),
      ...toUnlocatedCount(query, on, asked),
    },
    sort: toSort(query, words.length === 0),
    page: query.page,
  }
}

/** Facets that nobody asked about share one selection; each of the others ignores its own filter. */
function toFacetCounts(plain: string[], asked: FacetFilters): Record<string, Selection> {
  const shared = COUNTED_FACETS.filter((name) => asked[name] === undefined)
  const own = COUNTED_FACETS.filter((name) => asked[name] !== undefined)
  return {
    facets: { filters: [...plain, ...Object.values(asked)], facets: shared },
    ...Object.fromEntries(
      own.map((name) => [
        `facet ${name}`,
        { filters: [...plain, ...Object.values({ ...asked, [name]: '' })], facets: [name] },
      ]),
    ),
  }
}

function toAvailabilityCounts(
  query: CentreQuery,
  on: string,
  plain: string[],
  asked: FacetFilters,
): Record<string, Selection> {
  const others = [...plain, ...Object.values({ ...asked, availability: '' })]
  return Object.fromEntries(
    Object.entries(toAvailabilityFilters(toAskedAges(query, on), on)).map(([value, filter]) => [
      `availability ${value}`,
      { filters: [...others, filter] },
    ]),
  )
}

/** What a radius keeps out because nobody knows where it is. */
function toUnlocatedCount(
  query: CentreQuery,
  on: string,
  asked: FacetFilters,
): Record<string, Selection> {
  if (!query.near || query.radiusInMetres === undefined || query.unlocated) return {}
  const plain = toPlainFilters({ ...query, unlocated: true }, on)
  return { unlocated: { filters: [...plain, ...Object.values(asked)] } }
}

/** Who knows a position and searches for nothing in particular wants what is near. */
function toSort(query: CentreQuery, isForAll: boolean): string | undefined {
  const { sort, near } = query
  if (near && (sort === 'distance' || (sort === 'relevance' && isForAll))) {
    return `_geoPoint(${near.lat}, ${near.lng}):asc`
  }
  if (sort === 'fee') return `${toFeeColumn(query)}:asc`
  return sort === 'filedOn' ? 'filedOn:desc' : undefined
}

/** Counts by value; values that nothing has are left out. */
function toFacets(counts: Record<string, Answer>): Facets {
  const values = COUNTED_FACETS.map((name) => [
    name,
    { ...(counts[`facet ${name}`] ?? counts['facets'])?.counts[name] },
  ])
  const availability = (['available', 'limited', 'full'] as const).flatMap((value) => {
    const total = counts[`availability ${value}`]?.total ?? 0
    return total > 0 ? [[value, total]] : []
  })
  return Object.fromEntries([...values, ['availability', Object.fromEntries(availability)]])
}
