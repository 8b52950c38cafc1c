import type { SearchEngine } from '#search/engine.ts'

/** Told when an engine changes over; never what anybody searched for. */
export type SearchLog = (event: string, details: Record<string, unknown>) => void

/** Pages further back are read from the spare: to Meilisearch they cost a third of a millisecond each. */
const DEEPEST_PAGE = 200

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
    if (breaker.fail()) log('search fell back', { engine: preferred.name, reason: toReason(error) })
  }
  const succeed = () => {
    if (breaker.succeed()) log('search recovered', { engine: preferred.name })
  }
  const tryAgain = () => preferred.health().then(succeed, fail)

  /** What the preferred one says; nothing while it rests or when it fails. */
  async function askPreferred<Result>(
    question: (engine: SearchEngine) => Promise<Result>,
  ): Promise<Result | undefined> {
    if (breaker.takeTrial()) void tryAgain()
    if (breaker.isOpen) return undefined
    try {
      const result = await question(preferred)
      succeed()
      return result
    } catch (error) {
      fail(error)
      return undefined
    }
  }

  const ask = async <Result extends { degraded: boolean }>(
    question: (engine: SearchEngine) => Promise<Result>,
  ): Promise<Result> =>
    (await askPreferred(question)) ?? { ...(await question(spare)), degraded: true }

  return {
    get name() {
      return breaker.isOpen ? spare.name : preferred.name
    },
    searchCentres: (query, now) =>
      query.page > DEEPEST_PAGE
        ? spare.searchCentres(query, now)
        : ask((engine) => engine.searchCentres(query, now)),
    searchPages: (query, now) => ask((engine) => engine.searchPages(query, now)),
    health: async () =>
      (await askPreferred((engine) => engine.health())) ?? {
        ...(await spare.health()),
        insteadOf: preferred.name,
      },
  }
}

/** What went wrong, without addresses, keys or questions: the class of the error and of its cause. */
function toReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { name, cause } = error
  return cause instanceof Error ? `${name}: ${cause.name}` : name
}

/** Failures in a row after which a service is left alone. */
export const FAILURES_TO_OPEN = 3
/** How long a service is left alone before it is tried again. */
export const PAUSE_IN_MILLISECONDS = 10_000

/** Reads a clock that only moves forward, in milliseconds. */
type Stopwatch = () => number

/** Remembers whether a service works: closed, it is asked; open, only now and then. */
export class Breaker {
  readonly #stopwatch: Stopwatch
  #failures = 0
  #restsUntil = 0

  constructor(stopwatch: Stopwatch) {
    this.#stopwatch = stopwatch
  }

  get isOpen(): boolean {
    return this.#failures >= FAILURES_TO_OPEN
  }

  /** True once after every pause while open: whoever asks is the one who tries. */
  takeTrial(): boolean {
    if (!this.isOpen || this.#stopwatch() < this.#restsUntil) return false
    this.#rest()
    return true
  }

  /** Tells whether this success closed the breaker. */
  succeed(): boolean {
    const closes = this.isOpen
    this.#failures = 0
    return closes
  }

  /** Tells whether this failure opened the breaker. */
  fail(): boolean {
    this.#failures += 1
    if (this.isOpen) this.#rest()
    return this.#failures === FAILURES_TO_OPEN
  }

  #rest(): void {
    this.#restsUntil = this.#stopwatch() + PAUSE_IN_MILLISECONDS
  }
}
