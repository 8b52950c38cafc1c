import { RateLimit } from '#src/lib/rate-limit.ts'

/** Complaints from one source that go straight on: a whole village may share one address. */
const PER_SOURCE = { burst: 200, perSecond: 200 / 3600 }
/** Complaints from everywhere that go straight on. */
const OF_ALL = { burst: 30, perSecond: 5 }
/** Nobody answers seven questions faster. */
const SHORTEST_MS = 8000

/** Tells which complaints a person looks at before they go on. None is ever refused for its pace. */
export class Pace {
  readonly #perSource = new RateLimit(PER_SOURCE)
  readonly #ofAll = new RateLimit(OF_ALL)
  #crowdedUntil = Number.NEGATIVE_INFINITY

  /** Whether a puzzle is asked now: more came in than people write. `now` in milliseconds. */
  isCrowded(now: number): boolean {
    return now < this.#crowdedUntil
  }

  /** Counts a complaint; true when more come than people write. */
  isTooMany(sourceKey: string, now: number): boolean {
    const wait = Math.max(this.#perSource.take(sourceKey, now), this.#ofAll.take('', now))
    if (wait > 0) this.#crowdedUntil = now + 60_000
    return wait > 0
  }

  /** Whether a draft was answered faster than a person could. */
  isTooFast(startedAt: number, now: number): boolean {
    return now - startedAt < SHORTEST_MS
  }
}
