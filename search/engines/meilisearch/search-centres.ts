import type { CentreQuery } from '#search/centre-query.ts'
import type { FacetName, Facets } from '#search/engine.ts'
import {
  type FacetFilters,
  toAvailabilityFilters,
  toFacetFilters,
  toPlainFilters,
  toRankFilters,
} from '#search/engines/meilisearch/centre-filters.ts'
import { isHeld, toFreeField } from '#search/engines/meilisearch/day-fields.ts'
import { type FilterExpression, isOneOf } from '#search/engines/meilisearch/filter-expression.ts'
import {
  countEach,
  type Found,
  find,
  type Search,
  type Selection,
  type WholeIndex,
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
  index: WholeIndex,
  retrieval: Retrieval<CentreQuery>,
  signal: AbortSignal,
): Promise<RetrievedCentres> {
  const freeField = toHeldFreeField(index, retrieval)
  const found = await find(index, toSearch(index, retrieval, freeField), signal)
  return {
    documents: found.documents,
    total: found.total,
    unlocated: found.counts['unlocated']?.total ?? 0,
    facets: toFacets(found, freeField),
  }
}

/** How many centres each question finds. */
export const countCentres = (
  index: WholeIndex,
  retrievals: readonly Retrieval<CentreQuery>[],
  signal: AbortSignal,
): Promise<number[]> =>
  countEach(
    index,
    retrievals.map((retrieval) => ({
      step: toTextStep(retrieval),
      filters: toFilters(retrieval, toHeldFreeField(index, retrieval)).all,
    })),
    signal,
  )

/** The field of free places as the index holds it; nothing where it says nothing of this day, or these children. */
const toHeldFreeField = ({ held }: WholeIndex, { query, on }: Retrieval<CentreQuery>) =>
  isHeld(held, on) ? toFreeField(toAskedAges(query, on)) : undefined

function toFilters({ query, on }: Retrieval<CentreQuery>, freeField: string | undefined) {
  const plain = toPlainFilters(query, on)
  const asked = toFacetFilters(query, on)
  if (asked.availability && freeField) asked.availability = isOneOf(freeField, query.availability)
  return { plain, asked, all: [...plain, ...Object.values(asked)] }
}

function toSearch(
  index: WholeIndex,
  retrieval: Retrieval<CentreQuery>,
  freeField: string | undefined,
): Search {
  const { query, words, pageSize, on } = retrieval
  const filters = toFilters(retrieval, freeField)
  const { plain, asked } = filters
  const toFields = (name: FacetName) => (name === 'availability' ? freeField : name) ?? []
  const others = (name: FacetName) => [...plain, ...Object.values({ ...asked, [name]: '' })]
  const own = Object.keys(asked) as FacetName[]
  return {
    step: toTextStep(retrieval),
    filters: filters.all,
    ranks: isHeld(index.held, on) ? [''] : toRankFilters(on),
    // What nobody asked about is counted of what is found; each of the others ignores its own filter.
    facets: ALL_FACETS.filter((name) => !own.includes(name)).flatMap(toFields),
    counts: {
      ...Object.fromEntries(
        own.flatMap((name) => {
          const facets = [toFields(name)].flat()
          return facets.length > 0 ? [[`facet ${name}`, { filters: others(name), facets }]] : []
        }),
      ),
      ...(!freeField && toAvailabilityCounts(query, on, others('availability'))),
      ...toUnlocatedCount(query, on, asked),
    },
    sort: toSort(query, words.length === 0),
    match: retrieval.match,
    page: query.page,
    pageSize,
  }
}

const ALL_FACETS: readonly FacetName[] = [...COUNTED_FACETS, 'availability']

/** On a day, or for children, that the index says nothing of. */
function toAvailabilityCounts(
  query: CentreQuery,
  on: string,
  others: readonly FilterExpression[],
): Record<string, Selection> {
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
function toFacets({ facets, counts }: Found, freeField: string | undefined): Facets {
  const values = COUNTED_FACETS.map((name) => [
    name,
    { ...(counts[`facet ${name}`]?.counts ?? facets)[name] },
  ])
  const ofFree = freeField && (counts['facet availability']?.counts ?? facets)[freeField]
  const reckoned = (['available', 'limited', 'full'] as const).flatMap((value) => {
    const total = counts[`availability ${value}`]?.total ?? 0
    return total > 0 ? [[value, total]] : []
  })
  const availability = freeField ? { ...ofFree } : Object.fromEntries(reckoned)
  return Object.fromEntries([...values, ['availability', availability]])
}
