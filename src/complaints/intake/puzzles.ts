import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Puzzle } from '#src/complaints/complaint-intake.ts'

/** About 130,000 hashes: a second or two on an old phone. */
const ZERO_BITS = 17
const VALID_MS = 10 * 60 * 1000
/** Solved puzzles remembered, so that each counts once. */
const MOST_REMEMBERED = 50_000

function countZeroBits(hash: Buffer): number {
  const firstByte = hash.findIndex((byte) => byte !== 0)
  return firstByte < 0 ? hash.length * 8 : firstByte * 8 + Math.clz32(hash[firstByte] ?? 0) - 24
}

/** Hands out small puzzles and recognises their solutions; nothing is kept of a puzzle nobody solved. */
export class Puzzles {
  readonly #key = randomBytes(32)
  readonly #used = new Set<string>()
  readonly #zeroBits: number

  constructor(zeroBits = ZERO_BITS) {
    this.#zeroBits = zeroBits
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url')
  }

  /** A fresh puzzle, good for ten minutes. */
  make(now: number): Puzzle {
    const text = `${Math.round(now)}.${randomBytes(9).toString('base64url')}`
    return { challenge: `${text}.${this.#sign(text)}`, zeroBits: this.#zeroBits }
  }

  /** Whether a puzzle of ours was solved, for the first time and in time. */
  accept(challenge: string, solution: string, now: number): boolean {
    const end = challenge.lastIndexOf('.')
    const text = challenge.slice(0, Math.max(end, 0))
    const given = Buffer.from(challenge.slice(end + 1))
    const signature = Buffer.from(this.#sign(text))
    if (given.length !== signature.length || !timingSafeEqual(given, signature)) return false
    const age = now - Number(text.split('.')[0])
    if (!(age >= 0 && age <= VALID_MS) || this.#used.has(challenge)) return false
    if (!/^\d{1,12}$/.test(solution)) return false
    const hash = createHash('sha256').update(`${challenge}:${solution}`).digest()
    if (countZeroBits(hash) < this.#zeroBits) return false
    this.#used.add(challenge)
    const oldest = this.#used.size > MOST_REMEMBERED ? this.#used.values().next().value : undefined
    if (oldest !== undefined) this.#used.delete(oldest)
    return true
  }
}
