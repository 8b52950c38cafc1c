import { randomBytes } from 'node:crypto'
import type { Guesses, GuessStore } from '#src/complaints/store/guess-store.ts'

const HOUR_MS = 60 * 60 * 1000
/** Wrong tries from one source before it has to prove that it means it. */
const FREE_TRIES = 5
/** Wrong tries in all, after which one wrong try is enough. */
const FREE_TRIES_OF_ALL = 1000

const toLimits = (now: number) => ({
  since: new Date(now - HOUR_MS),
  ofSource: FREE_TRIES,
  ofAll: FREE_TRIES_OF_ALL,
})

/** Minutes until the next try is free. */
function toWaitMinutes({ ofSource, ofAll }: Guesses, now: number): number {
  const free = ofAll >= FREE_TRIES_OF_ALL ? 1 : FREE_TRIES
  const until = (ofSource[free - 1]?.getTime() ?? Number.NEGATIVE_INFINITY) + HOUR_MS
  return until > now ? Math.ceil((until - now) / 60_000) : 0
}

/** A try that counts as a wrong one until it is forgiven. */
export type Guess = { id: string; waitMinutes: number }

/**
 * Makes guessing of query codes slow without ever locking a case: wrong tries count against the source they
 * come from, never against the number tried, so that its owner gets in from anywhere else, and from the same
 * place by solving a puzzle. They are counted in the store, for all processes, and forgotten after an hour.
 */
export class GuessGuard {
  readonly #store: GuessStore

  constructor(store: GuessStore) {
    this.#store = store
  }

  /** Minutes until this source may try without a puzzle; 0 when it may now. `now` in milliseconds. */
  async toWaitMinutes(source: string, now: number): Promise<number> {
    return toWaitMinutes(await this.#store.readGuesses(source, toLimits(now)), now)
  }

  /**
   * Notes a try, which counts from now on. `waitMinutes` is looked at again: of many that begin at once, no more
   * than the free ones find 0.
   */
  async begin(source: string, now: number): Promise<Guess> {
    const id = randomBytes(16).toString('hex')
    const others = await this.#store.noteGuess(id, source, new Date(now), toLimits(now))
    return { id, waitMinutes: toWaitMinutes(others, now) }
  }

  /** Takes back a try: it was not wrong. */
  forgive({ id }: Guess): Promise<void> {
    return this.#store.forgetGuess(id)
  }
}
