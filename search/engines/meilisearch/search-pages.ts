import { toMarks } from '#search/analyser/highlight.ts'
import { normaliseQuery } from '#search/analyser/normalise.ts'
import { splitArticleWords } from '#search/analyser/split-words.ts'
import { PAGE_SIZE } from '#search/centre-query.ts'
import type { PageQuery, PageSearchResult } from '#search/engine.ts'
import {
  is,
  isAtLeast,
  isAtMost,
  isOneOf,
  not,
} from '#search/engines/meilisearch/filter-expression.ts'
import { find } from '#search/engines/meilisearch/find.ts'
import type { SearchedIndex } from '#search/engines/meilisearch/search-centres.ts'
import { toTextSteps } from '#search/engines/meilisearch/text-steps.ts'
import type { PageDocument } from '#search/page-document.ts'
import { toPageHit } from '#search/to-hits.ts'
import { toDayNumber } from '#src/calendar/days.ts'

/** Answers like the embedded engine, from an index in Meilisearch; past its review date comes last. */
export async function searchPages(
  index: SearchedIndex<PageDocument>,
  on: string,
  query: PageQuery,
  signal: AbortSignal,
): Promise<PageSearchResult> {
  const { text } = normaliseQuery(query.text)
  const words = splitArticleWords(text, index.lexicon)
  const day = toDayNumber(on)
  const isCurrent = isAtLeast('reviewBy', day)
  const ofEveryKind = [
    isAtMost('shownFrom', day),
    isAtLeast('shownTo', day),
    ...(query.topic === undefined ? [] : [is('topic', query.topic)]),
    ...(query.ageInMonths === undefined ? [] : toAgeFilters(query.ageInMonths)),
  ]
  const found = await find(
    index,
    {
      steps: toTextSteps(words, text, index.read),
      filters: [...ofEveryKind, ...(query.kinds.length > 0 ? [isOneOf('kind', query.kinds)] : [])],
      ranks: [isCurrent, not(isCurrent)],
      counts: { kinds: { filters: ofEveryKind, facets: ['kind'] } },
      sort: undefined,
      page: query.page,
    },
    signal,
  )
  const marks = toMarks(words, found.matchedBy)
  return {
    hits: found.keys.map((key) => toPageHit(index.toDocument(key), on, marks)),
    total: found.total,
    page: query.page,
    pages: Math.ceil(found.total / PAGE_SIZE),
    kinds: { ...found.counts['kinds']?.counts['kind'] },
    matchedBy: found.matchedBy,
    engine: 'meilisearch',
    degraded: false,
    version: index.version,
  }
}

/** `ageTo` is exclusive. */
const toAgeFilters = (months: number) => [
  isAtMost('ageFrom', months),
  isAtLeast('ageTo', months + 1),
]
