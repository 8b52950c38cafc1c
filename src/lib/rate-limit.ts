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
 * Counts requests per caller (token bucket, in memory only, never logged). The answer is 0 when the request
 * may pass, else the seconds to wait.
 */
export class RateLimit {
  readonly #buckets = new Map<string, { tokens: number; at: number }>()
  readonly #rule: RateLimitRule

  constructor(rule: RateLimitRule) {
    this.#rule = rule
  }

  take(address: string, now: number): number {
    const { burst, perSecond } = this.#rule
    const caller = toCaller(address)
    const before = this.#buckets.get(caller) ?? { tokens: burst, at: now }
    const tokens = Math.min(burst, before.tokens + ((now - before.at) / 1000) * perSecond)
    const passes = tokens >= 1
    this.#buckets.delete(caller)
    this.#buckets.set(caller, { tokens: passes ? tokens - 1 : tokens, at: now })
    if (this.#buckets.size > MOST_CALLERS) this.#forgetOldest()
    return passes ? 0 : Math.ceil((1 - tokens) / perSecond)
  }

  #forgetOldest() {
    const oldest = this.#buckets.keys().next().value
    if (oldest !== undefined) this.#buckets.delete(oldest)
  }
}
