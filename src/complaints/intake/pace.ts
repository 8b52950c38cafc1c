import type { Proof } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import type { Puzzles } from '#src/complaints/intake/puzzles.ts'
import { textOf } from '#src/complaints/questions/typed-text.ts'
import { RateLimit, type RateLimitRule } from '#src/lib/rate-limit.ts'

export type BeginningRules = {
  /** Complaints that one source begins just so. */
  free: RateLimitRule
  /** Those of a source whose writers waited because their browsers solved no puzzle. */
  waited: RateLimitRule
  /** How long they wait, in milliseconds. */
  waitMs: number
}

/** Two villages at once, then one a second. */
const RULES: BeginningRules = {
  free: { burst: 400, perSecond: 1 },
  waited: { burst: 20, perSecond: 1 },
  waitMs: 10_000,
}

/**
 * Asks for more work before a complaint is begun where one source begins very many. Nobody is refused for where he
 * comes from: who solved a puzzle goes on at once, however many others come from there, and who cannot solve one
 * waits, in a lane that a flood that neither solves nor waits does not reach.
 */
export class Beginnings {
  readonly #puzzles: Puzzles
  readonly #waitMs: number
  readonly #free: RateLimit
  readonly #waited: RateLimit

  constructor(puzzles: Puzzles, { free, waited, waitMs } = RULES) {
    this.#puzzles = puzzles
    this.#waitMs = waitMs
    this.#free = new RateLimit(free)
    this.#waited = new RateLimit(waited)
  }

  /**
   * Nothing for a form that may begin a complaint now, else what is asked of its writer. `now` in milliseconds.
   * Throws `StoreUnavailableError`.
   */
  async findProof(sourceKey: string, form: FormData, now: number): Promise<Proof | undefined> {
    const challenge = textOf(form, FIELDS.proof.challenge)
    if (await this.#puzzles.accept(challenge, textOf(form, FIELDS.proof.solution), now)) return
    if (this.#free.take(sourceKey, now) === 0) return
    const age = this.#puzzles.toAge(challenge, now)
    if (age === undefined) return this.#ask(this.#puzzles.make(now).challenge, this.#waitMs)
    // Who comes too early goes on waiting from when he was asked.
    if (age < this.#waitMs) return this.#ask(challenge, this.#waitMs - age)
    const waitSeconds = this.#waited.take(sourceKey, now)
    if (waitSeconds > 0) return this.#ask(challenge, waitSeconds * 1000)
    if (await this.#puzzles.spend(challenge, now)) return
    return this.#ask(this.#puzzles.make(now).challenge, this.#waitMs)
  }

  #ask(challenge: string, waitMs: number): Proof {
    return { puzzle: this.#puzzles.toPuzzle(challenge), waitSeconds: Math.ceil(waitMs / 1000) }
  }
}

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
