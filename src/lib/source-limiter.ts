import { ByteRoom, type ByteRoomRule } from '#src/lib/byte-room.ts'
import { FairTurns, type FairTurnsRule } from '#src/lib/fair-turns.ts'
import { RateLimit, type RateLimitRule, toCaller } from '#src/lib/rate-limit.ts'

/** What kind of request it is: questions and forms have a pace each. */
export type Asking = 'read' | 'write'

export type LimiterRule = {
  pace: Readonly<Record<Asking, RateLimitRule>>
  /** A request waits at most this long for its pace; further ones are told when to come back. */
  longestWaitMs: number
  work: FairTurnsRule
  /** Of bodies that lie in memory. */
  room: ByteRoomRule
  /** Bytes that are read to be thrown away. */
  unwanted: RateLimitRule
}

/** What one request may use until it is answered; `end` gives everything back. */
export type Lease = {
  /**
   * Waits until the source may hold this many more bytes in memory. False: it waited too long, it may never
   * hold so much, or the request is over.
   */
  takeBytes: (bytes: number) => Promise<boolean>
  giveBytes: (bytes: number) => void
  /** Runs work on the main thread in the source's turn; nothing when too much of it waits already. */
  work: <T>(work: () => Promise<T>) => Promise<T | undefined>
  /** Milliseconds to pause after so many bytes were read to be thrown away. */
  throwAway: (bytes: number) => number
  end: () => void
}

/** `retryAfter`: 0 for who may go on, else the seconds after which to come back. */
export type Admitted = { lease: Lease; retryAfter: number }

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/**
 * The one limiter of the portal, in memory: pace, work and bytes per source (`toCaller`). Nobody is refused for
 * where he comes from: what is too much waits, and only a source whose requests would wait longer than a browser
 * does is told to come back.
 */
export class SourceLimiter {
  readonly #rule: LimiterRule
  readonly #pace: Readonly<Record<Asking, RateLimit>>
  readonly #unwanted: RateLimit
  readonly #turns: FairTurns
  readonly #room: ByteRoom

  constructor(rule: LimiterRule) {
    this.#rule = rule
    this.#pace = { read: new RateLimit(rule.pace.read), write: new RateLimit(rule.pace.write) }
    this.#unwanted = new RateLimit(rule.unwanted)
    this.#turns = new FairTurns(rule.work)
    this.#room = new ByteRoom(rule.room)
  }

  /** Waits for the pace of a source. */
  async admit(address: string, asking: Asking): Promise<Admitted> {
    const source = toCaller(address)
    const pace = this.#pace[asking]
    const { longestWaitMs } = this.#rule
    const now = performance.now()
    const lease = this.#toLease(source)
    const waitMs = pace.reserve(source, 1, now, longestWaitMs)
    if (waitMs === undefined)
      return { lease, retryAfter: pace.secondsUntil(source, 1, now, longestWaitMs) }
    if (waitMs > 0) await sleep(waitMs)
    return { lease, retryAfter: 0 }
  }

  #toLease(source: string): Lease {
    const leaving = new Set<() => void>()
    let held = 0
    let isOver = false
    return {
      takeBytes: async (bytes) => {
        if (isOver) return false
        const { wait, leave } = this.#room.takeLater(source, bytes)
        leaving.add(leave)
        const timer = setTimeout(leave, this.#rule.longestWaitMs)
        const isTaken = await wait
        clearTimeout(timer)
        leaving.delete(leave)
        if (isTaken && isOver) this.#room.give(source, bytes)
        else if (isTaken) held += bytes
        return isTaken && !isOver
      },
      giveBytes: (bytes) => {
        const given = Math.min(bytes, held)
        held -= given
        if (given > 0) this.#room.give(source, given)
      },
      work: (work) => this.#turns.tryRun(source, work),
      throwAway: (bytes) =>
        this.#unwanted.reserve(source, bytes, performance.now(), Number.POSITIVE_INFINITY) ?? 0,
      end: () => {
        isOver = true
        for (const leave of leaving) leave()
        if (held > 0) this.#room.give(source, held)
        held = 0
      },
    }
  }
}
