import { Breaker, type Stopwatch } from '#search/breaker.ts'
import type { SearchEngine } from '#search/engine.ts'

/** Where changes of state are told: the shape of a pino logger. Never what somebody asked. */
export type SearchLog = Record<'info' | 'warn', (details: object, message: string) => void>

export type FallbackParts = {
  /** Throws, within its own time limit, when it cannot answer. */
  preferred: SearchEngine
  /** Always answers. */
  spare: SearchEngine
  log: SearchLog
  stopwatch?: Stopwatch
}

/**
 * An engine that asks the preferred one and, when that fails, the spare one, which says so (`degraded`).
 * After some failures in a row the preferred one is left alone; while it rests, questions that arrive
 * start a check in the background, and the first check that succeeds brings it back.
 */
export function withFallback(parts: FallbackParts): SearchEngine {
  const { preferred, spare, log, stopwatch = () => performance.now() } = parts
  const breaker = new Breaker(stopwatch)

  const fail = (error: unknown) => {
    if (breaker.fail())
      log.warn({ engine: preferred.name, reason: toReason(error) }, 'search fell back')
  }
  const succeed = () => {
    if (breaker.succeed()) log.info({ engine: preferred.name }, 'search recovered')
  }
  const tryAgain = () => preferred.health().then(succeed, fail)

  async function ask<Result extends { degraded: boolean }>(
    question: (engine: SearchEngine) => Promise<Result>,
  ): Promise<Result> {
    if (breaker.takeTrial()) void tryAgain()
    if (!breaker.isOpen) {
      try {
        const result = await question(preferred)
        succeed()
        return result
      } catch (error) {
        fail(error)
      }
    }
    return { ...(await question(spare)), degraded: true }
  }

  return {
    name: preferred.name,
    searchCentres: (query, now) => ask((engine) => engine.searchCentres(query, now)),
    searchArticles: (query, now) => ask((engine) => engine.searchArticles(query, now)),
    health: () => preferred.health().catch(() => spare.health()),
  }
}

/** What went wrong, without addresses, keys or questions: the class of the error and of its cause. */
function toReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { name, cause } = error
  return cause instanceof Error ? `${name}: ${cause.name}` : name
}
