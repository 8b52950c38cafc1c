import { createHmac, randomBytes } from 'node:crypto'
import { toCaller } from '#src/lib/rate-limit.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Names callers without keeping who they are: a keyed hash of the address under a key that lives in memory and
 * is thrown away after a day. Names under different keys cannot be compared.
 */
export class SourceKeys {
  #key = randomBytes(32)
  #id = randomBytes(4).toString('hex')
  #since = Number.NEGATIVE_INFINITY

  /** `<id of the key>.<hash>`; `now` in milliseconds. */
  toKey(source: string, now: number): string {
    if (now - this.#since > DAY_MS) {
      this.#key = randomBytes(32)
      this.#id = randomBytes(4).toString('hex')
      this.#since = now
    }
    const hash = createHmac('sha256', this.#key)
      .update(toCaller(source))
      .digest('base64url')
      .slice(0, 22)
    return `${this.#id}.${hash}`
  }
}
