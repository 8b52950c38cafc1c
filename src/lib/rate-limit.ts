/** Callers remembered at once; the one not seen for longest is forgotten first. */
const MOST_CALLERS = 20_000

export type RateLimitRule = {
  /** Requests at once. */
  burst: number
  /** Requests a second, lasting. */
  perSecond: number
}

/** What counts as one caller: an address, or the whole /64 that an IPv6 subscriber has. */
export function toCaller(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail = ''] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = address.includes('::') ? Array(8 - left.length - right.length).fill('0') : []
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}

/**
 * Counts requests per caller (token bucket, in memory only, never logged). Nobody has to be refused: a caller
 * may take what comes later now (`reserve`) and wait for it.
 */
export class RateLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>()
  readonly #rule: RateLimitRule
  readonly #mostCallers: number

  constructor(rule: RateLimitRule, mostCallers = MOST_CALLERS) {
    this.#rule = rule
    this.#mostCallers = mostCallers
  }

  /** 0 when the request may pass now, else the seconds to wait; nothing is taken then. `now` in milliseconds. */
  take(address: string, now: number): number {
    return this.reserve(address, 1, now, 0) === undefined ? this.#secondsLeft(address, 1, now) : 0
  }

  /**
   * Milliseconds until a request of this `cost` may pass; its place is kept. Nothing when that would be longer
   * than `longestMs`: nothing is taken then, and `secondsUntil` tells when to come back.
   */
  reserve(address: string, cost: number, now: number, longestMs: number): number | undefined {
    const caller = toCaller(address)
    const tokens = this.#tokens(caller, now)
    const waitMs = Math.max(0, ((cost - tokens) / this.#rule.perSecond) * 1000)
    const passes = waitMs <= longestMs
    this.#buckets.delete(caller)
    this.#buckets.set(caller, { tokens: passes ? tokens - cost : tokens, at: now })
    if (this.#buckets.size > this.#mostCallers) this.#forgetOldest()
    return passes ? waitMs : undefined
  }

  /** Seconds until a request of this `cost` would wait no longer than `longestMs`. */
  secondsUntil(address: string, cost: number, now: number, longestMs: number): number {
    return Math.max(1, Math.ceil(this.#secondsLeft(address, cost, now) - longestMs / 1000))
  }

  #tokens(caller: string, now: number): number {
    const { burst, perSecond } = this.#rule
    const before = this.#buckets.get(caller) ?? { tokens: burst, at: now }
    return Math.min(burst, before.tokens + ((now - before.at) / 1000) * perSecond)
  }

  #secondsLeft(address: string, cost: number, now: number): number {
    return Math.ceil((cost - this.#tokens(toCaller(address), now)) / this.#rule.perSecond)
  }

  #forgetOldest() {
    const oldest = this.#buckets.keys().next().value
    if (oldest !== undefined) this.#buckets.delete(oldest)
  }
}
