import type { PageQuery } from '#search/engine.ts'
import {
  is,
  isAtLeast,
  isAtMost,
  isOneOf,
  not,
} from '#search/engines/meilisearch/filter-expression.ts'
import { find, type SearchedIndex } from '#search/engines/meilisearch/find.ts'
import { toTextStep } from '#search/engines/meilisearch/text-step.ts'
import type { Retrieval, RetrievedPages } from '#search/retriever.ts'
import { toDayNumber } from '#src/calendar/days.ts'

/** Filters and orders as the embedded engine does; past its review date comes last. */
export async function retrievePages(
  index: SearchedIndex,
  { query, words, hints, on }: Retrieval<PageQuery>,
  signal: AbortSignal,
): Promise<RetrievedPages> {
  const day = toDayNumber(on)
  const isCurrent = isAtLeast('reviewBy', day)
  const ofEveryKind = [
    isAtMost('shownFrom', day),
    isAtLeast('shownTo', day),
    ...(query.topic === undefined ? [] : [is('topic', query.topic)]),
    ...(query.ageInMonths === undefined ? [] : toAgeFilters(query.ageInMonths)),
  ]
  const { keys, total, counts } = await find(
    index,
    {
      step: toTextStep({ words, hints }),
      filters: [...ofEveryKind, ...(query.kinds.length > 0 ? [isOneOf('kind', query.kinds)] : [])],
      ranks: [isCurrent, not(isCurrent)],
      counts: { kinds: { filters: ofEveryKind, facets: ['kind'] } },
      sort: undefined,
      page: query.page,
    },
    signal,
  )
  const kinds = { ...counts['kinds']?.counts['kind'] }
  return { documents: keys.map(index.toPlace), total, kinds }
}

/** `ageTo` is exclusive. */
const toAgeFilters = (months: number) => [
  isAtMost('ageFrom', months),
  isAtLeast('ageTo', months + 1),
]
