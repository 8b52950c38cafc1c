import { toMarks } from '#search/analyser/highlight.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import type { PinyinReader } from '#search/analyser/pinyin.ts'
import { understand } from '#search/analyser/understand.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, PAGE_SIZE } from '#search/centre-query.ts'
import type { CentreSearchResult, FacetName, Facets } from '#search/engine.ts'
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
  type IndexToSearch,
  type Search,
  type Selection,
} from '#search/engines/meilisearch/find.ts'
import { type TextStep, toTextSteps } from '#search/engines/meilisearch/text-steps.ts'
import { toAskedAges } from '#search/filters/age.ts'
import { toFeeColumn } from '#search/filters/max-fee.ts'
import { VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { toCentreHit } from '#search/to-hits.ts'

/** An index with what is needed to understand a question and to show an answer. */
export type SearchedIndex<Document> = IndexToSearch & {
  lexicon: Lexicon
  read: PinyinReader
  toDocument: (key: string) => Document
}

/** Facets whose values Meilisearch counts by itself; availability depends on the day. */
const COUNTED_FACETS = VALUE_FILTERS.map(({ parameter }) => parameter as FacetName)

/** Answers like the embedded engine, from an index in Meilisearch. */
export async function searchCentres(
  index: SearchedIndex<CentreDocument>,
  on: string,
  query: CentreQuery,
  signal: AbortSignal,
): Promise<CentreSearchResult> {
  const { effectiveQuery, understood, words, wholeText, told } = understand(query, index.lexicon)
  const steps = toTextSteps(words, wholeText, index.read)
  const found = await find(index, toSearch(effectiveQuery, on, steps), signal)
  const marks = toMarks(words, found.matchedBy)
  return {
    hits: found.keys.map((key) => toCentreHit(index.toDocument(key), effectiveQuery, on, marks)),
    total: found.total,
    unlocated: found.counts['unlocated']?.total ?? 0,
    page: query.page,
    pages: Math.ceil(found.total / PAGE_SIZE),
    facets: toFacets(found.counts),
    understood,
    effectiveQuery,
    ...told,
    unused: [],
    reasons: [],
    matchedBy: found.matchedBy,
    engine: 'meilisearch',
    degraded: false,
    version: index.version,
  }
}

function toSearch(query: CentreQuery, on: string, steps: readonly TextStep[]): Search {
  const plain = toPlainFilters(query, on)
  const asked = toFacetFilters(query, on)
  return {
    steps,
    filters: [...plain, ...Object.values(asked)],
    ranks: toRankFilters(on),
    counts: {
      ...toFacetCounts(plain, asked),
      ...toAvailabilityCounts(query, on, plain, asked),
      ...toUnlocatedCount(query, on, asked),
    },
    sort: toSort(query, steps),
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
function toSort(query: CentreQuery, [step]: readonly TextStep[]): string | undefined {
  const { sort, near } = query
  if (near && (sort === 'distance' || (sort === 'relevance' && step?.matchedBy === 'all'))) {
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
