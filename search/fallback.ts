import { MeilisearchApiError } from 'meilisearch'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { EMPTY_PAGE_QUERY, type SearchEngine } from '#search/engine.ts'
import { MeilisearchAnswerError } from '#search/engines/meilisearch/connect.ts'

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
 * After some failures in a row the preferred one is left alone and looked at again after each pause, for an hour whether
 * anybody asks or not; the first look that succeeds brings it back. Centres and pages are looked after apart: who has lost the
 * one may still answer the other.
 */
export function withFallback(parts: FallbackParts): SearchEngine {
  const { preferred, spare } = parts
  const now = () => new Date()
  const ofCentres = watch(parts, 'centres', () => preferred.searchCentres(EMPTY_QUERY, now()))
  const ofPages = watch(parts, 'pages', () => preferred.searchPages(EMPTY_PAGE_QUERY, now()))

  const ask = async <Result extends { degraded: boolean }>(
    watched: Watched,
    question: (engine: SearchEngine) => Promise<Result>,
  ): Promise<Result> =>
    (await watched.ask(() => question(preferred))) ?? { ...(await question(spare)), degraded: true }

  return {
    get name() {
      return ofCentres.isOpen ? spare.name : preferred.name
    },
    searchCentres: (query, now) =>
      query.page > DEEPEST_PAGE
        ? spare.searchCentres(query, now)
        : ask(ofCentres, (engine) => engine.searchCentres(query, now)),
    listCentres: (query, now, atMost) =>
      ask(ofCentres, (engine) => engine.listCentres(query, now, atMost)),
    // Who has just failed to answer is not asked how many would have answered.
    countCentres: async (queries, now, answeredBy) => {
      const count = (engine: SearchEngine) => engine.countCentres(queries, now, answeredBy)
      const counted =
        answeredBy === preferred.name ? await ofCentres.ask(() => count(preferred)) : undefined
      return counted ?? count(spare)
    },
    searchPages: (query, now) => ask(ofPages, (engine) => engine.searchPages(query, now)),
    health: () =>
      preferred.health().catch(async (error) => ({
        ...(await spare.health()),
        insteadOf: preferred.name,
        reason: toReason(error),
      })),
  }
}

/** Asks the preferred engine as long as it works. */
type Watched = {
  /** What it says; nothing while it rests, or when it fails. */
  ask: <Result>(question: () => Promise<Result>) => Promise<Result | undefined>
  readonly isOpen: boolean
}

function watch(
  { preferred, log, stopwatch = () => performance.now() }: FallbackParts,
  kind: 'centres' | 'pages',
  look: () => Promise<unknown>,
): Watched {
  const breaker = new Breaker(stopwatch)
  let timer: NodeJS.Timeout | undefined
  /** Looks since somebody asked: a release that was replaced is asked no more, and its engine must not look for ever. */
  let looks = 0
  const fail = (error: unknown) => {
    const opens = breaker.fail()
    if (opens) log('search fell back', { engine: preferred.name, kind, reason: toReason(error) })
    if (breaker.isOpen) lookAgain()
  }
  const succeed = () => {
    if (breaker.succeed()) log('search recovered', { engine: preferred.name, kind })
  }
  const lookAgain = () => {
    clearTimeout(timer)
    if (looks++ >= MOST_LOOKS) return
    timer = setTimeout(() => {
      if (breaker.takeTrial()) void look().then(succeed, fail)
      else if (breaker.isOpen) lookAgain()
    }, PAUSE_IN_MILLISECONDS).unref()
  }
  return {
    ask: async (question) => {
      looks = 0
      if (breaker.takeTrial()) void look().then(succeed, fail)
      if (breaker.isOpen) return undefined
      try {
        const result = await question()
        succeed()
        return result
      } catch (error) {
        fail(error)
        return undefined
      }
    },
    get isOpen() {
      return breaker.isOpen
    },
  }
}

/**
 * What went wrong, in a word for whoever runs the server; never what was asked. `MeilisearchApiError` carries the status
 * and a code of its own.
 */
export function toReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { name, cause } = error
  if (error instanceof MeilisearchApiError) {
    const { status } = error.response
    return `${REASONS[status] ?? (status >= 500 ? 'server error' : 'refused')} (${status} ${error.cause?.code ?? ''})`
  }
  if (error instanceof MeilisearchAnswerError) return 'incomplete index'
  if (!(cause instanceof Error)) return `unreadable answer (${name})`
  return cause.name === 'TimeoutError' ? 'no answer in time' : 'not reachable'
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'no such index',
  401: 'no key given',
  403: 'wrong key',
  404: 'no such index',
  429: 'too many requests',
}

/** Failures in a row after which a service is left alone. */
export const FAILURES_TO_OPEN = 3
/** How long a service is left alone before it is tried again. */
export const PAUSE_IN_MILLISECONDS = 10_000
/** An hour of pauses; after that the next question is what looks again. */
export const MOST_LOOKS = 360

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
