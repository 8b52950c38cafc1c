const HOUR_MS = 60 * 60 * 1000
/** Wrong tries from one source before it has to prove that it means it. */
const FREE_TRIES = 5
/** Wrong tries in all, after which one wrong try is enough. */
const FREE_TRIES_OF_ALL = 1000
const MOST_SOURCES = 50_000

/** A list without the last one that is `value`. */
function without(values: readonly number[], value: number): number[] {
  const at = values.lastIndexOf(value)
  return values.filter((_, index) => index !== at)
}

/**
 * Makes guessing of query codes slow without ever locking a case: wrong tries count against the source they
 * come from, never against the number tried, so that its owner gets in from anywhere else, and from the same
 * place by solving a puzzle. In memory only.
 */
export class GuessGuard {
  readonly #misses = new Map<string, number[]>()
  #ofAll: number[] = []

  #recent(source: string, now: number): number[] {
    return (this.#misses.get(source) ?? []).filter((at) => now - at < HOUR_MS)
  }

  /** Minutes until this source may try without a puzzle; 0 when it may now. `now` in milliseconds. */
  toWaitMinutes(source: string, now: number): number {
    this.#ofAll = this.#ofAll.filter((at) => now - at < HOUR_MS)
    const free = this.#ofAll.length >= FREE_TRIES_OF_ALL ? 1 : FREE_TRIES
    const misses = this.#recent(source, now)
    const until = (misses[misses.length - free] ?? Number.NEGATIVE_INFINITY) + HOUR_MS
    return until > now ? Math.ceil((until - now) / 60_000) : 0
  }

  /** Takes back a try that was noted at `now`: it was not wrong. */
  forgive(source: string, now: number): void {
    this.#misses.set(source, without(this.#recent(source, now), now))
    this.#ofAll = without(this.#ofAll, now)
  }

  /** Notes a wrong try, or one that nobody knows of yet. */
  miss(source: string, now: number): void {
    const misses = [...this.#recent(source, now), now].slice(-FREE_TRIES)
    this.#misses.delete(source)
    this.#misses.set(source, misses)
    this.#ofAll = [...this.#ofAll, now].slice(-FREE_TRIES_OF_ALL)
    const oldest = this.#misses.size > MOST_SOURCES ? this.#misses.keys().next().value : undefined
    if (oldest !== undefined) this.#misses.delete(oldest)
  }
}
