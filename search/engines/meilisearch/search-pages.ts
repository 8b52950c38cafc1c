import type { PageQuery } from '#search/engine.ts'
import { isHeld } from '#search/engines/meilisearch/day-fields.ts'
import {
  is,
  isAtLeast,
  isAtMost,
  isOneOf,
  not,
} from '#search/engines/meilisearch/filter-expression.ts'
import { find, type WholeIndex } from '#search/engines/meilisearch/find.ts'
import { toTextStep } from '#search/engines/meilisearch/text-step.ts'
import type { Retrieval, RetrievedPages } from '#search/retriever.ts'
import { toDayNumber } from '#src/calendar/days.ts'

/** Filters and orders as the embedded engine does; past its review date comes last. */
export async function retrievePages(
  index: WholeIndex,
  retrieval: Retrieval<PageQuery>,
  signal: AbortSignal,
): Promise<RetrievedPages> {
  const { query, pageSize, on } = retrieval
  const day = toDayNumber(on)
  const isCurrent = isAtLeast('reviewBy', day)
  const ofEveryKind = [
    isAtMost('shownFrom', day),
    isAtLeast('shownTo', day),
    ...(query.topic === undefined ? [] : [is('topic', query.topic)]),
    ...(query.ageInMonths === undefined ? [] : toAgeFilters(query.ageInMonths)),
  ]
  const isOfAnyKind = query.kinds.length === 0
  const { documents, total, facets, counts } = await find(
    index,
    {
      step: toTextStep(retrieval),
      filters: [...ofEveryKind, ...(isOfAnyKind ? [] : [isOneOf('kind', query.kinds)])],
      ranks: isHeld(index.held, on) ? [''] : [isCurrent, not(isCurrent)],
      facets: isOfAnyKind ? ['kind'] : [],
      counts: isOfAnyKind ? {} : { kinds: { filters: ofEveryKind, facets: ['kind'] } },
      sort: undefined,
      match: retrieval.match,
      page: query.page,
      pageSize,
    },
    signal,
  )
  return { documents, total, kinds: { ...(counts['kinds']?.counts ?? facets)['kind'] } }
}

/** `ageTo` is exclusive. */
const toAgeFilters = (months: number) => [
  isAtMost('ageFrom', months),
  isAtLeast('ageTo', months + 1),
]
