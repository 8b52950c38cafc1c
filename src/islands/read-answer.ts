import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import type { Relaxation } from '#search/relax.ts'
import type { NoticeOfHits } from '#src/guidance/health-notice.ts'
import { toApiAddress } from '#src/islands/SearchLink.tsx'

/** What the page shows: a result and, when it is empty, the ways on. */
export type SearchAnswer = CentreSearchResult & {
  relaxations: Relaxation[]
  healthNotices: NoticeOfHits[]
}

/** A server that is silent for this long is as good as gone. */
const PATIENCE_IN_MILLISECONDS = 10_000

/**
 * Asks the server. Throws when it does not answer in time, answers with a problem or something else than an
 * answer (a network's log-in page, a newer version), or is told to stop.
 */
export async function readAnswer(
  query: CentreQuery,
  controller: AbortController,
): Promise<SearchAnswer> {
  const patience = setTimeout(() => controller.abort(), PATIENCE_IN_MILLISECONDS)
  try {
    const response = await fetch(toApiAddress(query), { signal: controller.signal })
    if (!response.ok) throw new Error(`The search answered ${response.status}`)
    const answer: SearchAnswer = await response.json()
    if (!Array.isArray(answer.hits) || !answer.facets) throw new Error('That is no search answer')
    // A release before this one tells of none.
    const { healthNotices = [], unlocated = 0 } = answer
    return { ...answer, healthNotices, unlocated }
  } finally {
    clearTimeout(patience)
  }
}
