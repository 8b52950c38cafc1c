import { randomBytes } from 'node:crypto'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import type { Guesses, GuessStore } from '#src/complaints/store/guesses.ts'

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
  /**
   * Newest first: tries that could not be stored. A full disk keeps nobody from looking at a case, and lets nobody
   * guess on.
   */
  #unstored: { id: string; source: string; at: Date }[] = []

  constructor(store: GuessStore) {
    this.#store = store
  }

  /** Minutes until this source may try without a puzzle; 0 when it may now. `now` in milliseconds. */
  async toWaitMinutes(source: string, now: number): Promise<number> {
    return toWaitMinutes(await this.#read(source, now), now)
  }

  /** What is stored, with what could not be. */
  async #read(source: string, now: number): Promise<Guesses> {
    const limits = toLimits(now)
    const { ofSource, ofAll } = await this.#store.readGuesses(source, limits)
    this.#unstored = this.#unstored
      .filter(({ at }) => at > limits.since)
      .slice(0, FREE_TRIES_OF_ALL)
    const own = this.#unstored.filter((guess) => guess.source === source).map(({ at }) => at)
    const newest = [...own, ...ofSource].toSorted((one, other) => other.getTime() - one.getTime())
    return { ofSource: newest, ofAll: ofAll + this.#unstored.length }
  }

  async #note(id: string, source: string, now: number): Promise<Guesses> {
    const at = new Date(now)
    try {
      return await this.#store.noteGuess(id, source, at, toLimits(now))
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error
      const others = await this.#read(source, now)
      this.#unstored.unshift({ id, source, at })
      return others
    }
  }

  /**
   * Notes a try, which counts from now on. `waitMinutes` is looked at again: of many that begin at once, no more
   * than the free ones find 0.
   */
  async begin(source: string, now: number): Promise<Guess> {
    const id = randomBytes(16).toString('hex')
    const others = await this.#note(id, source, now)
    return { id, waitMinutes: toWaitMinutes(others, now) }
  }

  /** Takes back a try: it was not wrong. One that cannot be taken back counts on. */
  async forgive({ id }: Guess): Promise<void> {
    const isUnstored = this.#unstored.some((guess) => guess.id === id)
    this.#unstored = this.#unstored.filter((guess) => guess.id !== id)
    if (isUnstored) return
    await this.#store.forgetGuess(id).catch((error) => {
      if (!(error instanceof StoreUnavailableError)) throw error
    })
  }
}
