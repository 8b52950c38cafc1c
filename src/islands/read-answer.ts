import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import type { Relaxation } from '#search/relax.ts'
import { toApiAddress } from '#src/islands/search-address.ts'

/** What the page shows: a result and, when it is empty, the ways on. */
export type SearchAnswer = CentreSearchResult & { relaxations: Relaxation[] }

/** A server that is silent for this long is as good as gone. */
const PATIENCE_IN_MILLISECONDS = 10_000

/** Asks the server. Throws when it does not answer, answers with a problem, or `abandoned` is aborted. */
export async function readAnswer(
  query: CentreQuery,
  abandoned: AbortSignal,
): Promise<SearchAnswer> {
  const controller = new AbortController()
  const stop = () => controller.abort()
  abandoned.addEventListener('abort', stop)
  const patience = window.setTimeout(stop, PATIENCE_IN_MILLISECONDS)
  try {
    const response = await fetch(toApiAddress(query), { signal: controller.signal })
    if (!response.ok) throw new Error(`The search answered ${response.status}`)
    return await response.json()
  } finally {
    window.clearTimeout(patience)
    abandoned.removeEventListener('abort', stop)
  }
}
