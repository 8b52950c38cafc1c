import { MeilisearchApiError, MeilisearchRequestError } from 'meilisearch'
import { WrongIndexError } from '#search/engines/meilisearch/check-index.ts'
import { MeilisearchTaskError } from '#search/engines/meilisearch/index-tasks.ts'
import { REBUILD_PROBLEMS } from '#src/text/search-rebuild.ts'

/** Why a rebuild failed, in words for the person who started it. */
export function toRebuildProblem(error: unknown): string {
  if (error instanceof WrongIndexError) return REBUILD_PROBLEMS.wrongAnswer(error.query)
  if (error instanceof MeilisearchTaskError) return REBUILD_PROBLEMS.taskFailed(error.message)
  if (error instanceof MeilisearchApiError) return REBUILD_PROBLEMS.refused(error.message)
  if (error instanceof MeilisearchRequestError) return REBUILD_PROBLEMS.unreachable(error.message)
  return error instanceof Error ? error.message : String(error)
}
