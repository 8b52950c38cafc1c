import { toMarks } from '#search/analyser/highlight.ts'
import { normaliseQuery } from '#search/analyser/normalise.ts'
import { splitArticleWords } from '#search/analyser/split-words.ts'
import { PAGE_SIZE } from '#search/centre-query.ts'
import type { ArticleDocument, ArticleQuery, ArticleSearchResult } from '#search/engine.ts'
import {
  is,
  isAtLeast,
  isAtMost,
  not,
  toDayNumber,
} from '#search/engines/meilisearch/filter-expression.ts'
import { find } from '#search/engines/meilisearch/find.ts'
import type { SearchedIndex } from '#search/engines/meilisearch/search-centres.ts'
import { toTextSteps } from '#search/engines/meilisearch/text-steps.ts'
import { toArticleHit } from '#search/to-hits.ts'

/** Answers like the embedded engine, from an index in Meilisearch; past its review date comes last. */
export async function searchArticles(
  index: SearchedIndex<ArticleDocument>,
  on: string,
  query: ArticleQuery,
  signal: AbortSignal,
): Promise<ArticleSearchResult> {
  const { text } = normaliseQuery(query.text)
  const words = splitArticleWords(text, index.lexicon)
  const isCurrent = isAtLeast('reviewBy', toDayNumber(on))
  const found = await find(
    index,
    {
      steps: toTextSteps(words, text, index.read),
      filters: [
        ...(query.topic === undefined ? [] : [is('topic', query.topic)]),
        ...(query.ageInMonths === undefined ? [] : toAgeFilters(query.ageInMonths)),
      ],
      ranks: [isCurrent, not(isCurrent)],
      counts: {},
      sort: undefined,
      page: query.page,
    },
    signal,
  )
  const marks = toMarks(words, found.matchedBy)
  return {
    hits: found.keys.map((key) => toArticleHit(index.toDocument(key), on, marks)),
    total: found.total,
    page: query.page,
    pages: Math.ceil(found.total / PAGE_SIZE),
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
