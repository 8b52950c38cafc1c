import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Puzzle } from '#src/complaints/complaint-intake.ts'
import type { GuessStore } from '#src/complaints/store/guesses.ts'

/** About 130,000 hashes: a second or two on an old phone. */
const ZERO_BITS = 17
const VALID_MS = 10 * 60 * 1000
/** How much the clocks of two hosts may differ. */
const SKEW_MS = 60 * 1000

function countZeroBits(hash: Buffer): number {
  const firstByte = hash.findIndex((byte) => byte !== 0)
  return firstByte < 0 ? hash.length * 8 : firstByte * 8 + Math.clz32(hash[firstByte] ?? 0) - 24
}

/**
 * Hands out small puzzles and recognises their solutions, those of other processes with the same key too. Nothing is
 * kept of a puzzle nobody solved; the store remembers solved ones, so that each counts once.
 */
export class Puzzles {
  readonly #key: Uint8Array
  readonly #store: Pick<GuessStore, 'spendPuzzle'>
  readonly #zeroBits: number

  constructor(key: Uint8Array, store: Pick<GuessStore, 'spendPuzzle'>, zeroBits = ZERO_BITS) {
    this.#key = key
    this.#store = store
    this.#zeroBits = zeroBits
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url')
  }

  /** A fresh puzzle, good for ten minutes. */
  make(now: number): Puzzle {
    const text = `${Math.round(now)}.${randomBytes(9).toString('base64url')}`
    return this.toPuzzle(`${text}.${this.#sign(text)}`)
  }

  /** A puzzle that was handed out before. */
  toPuzzle(challenge: string): Puzzle {
    return { challenge, zeroBits: this.#zeroBits }
  }

  /** Milliseconds since a puzzle was handed out; nothing when it is not ours, or not good now. */
  toAge(challenge: string, now: number): number | undefined {
    const end = challenge.lastIndexOf('.')
    const text = challenge.slice(0, Math.max(end, 0))
    const given = Buffer.from(challenge.slice(end + 1))
    const signature = Buffer.from(this.#sign(text))
    if (given.length !== signature.length || !timingSafeEqual(given, signature)) return undefined
    const age = now - Number(text.split('.')[0])
    return age >= -SKEW_MS && age <= VALID_MS ? age : undefined
  }

  /** Whether a puzzle of ours was solved, for the first time and in time. Throws `StoreUnavailableError`. */
  async accept(challenge: string, solution: string, now: number): Promise<boolean> {
    if (!/^\d{1,12}$/.test(solution)) return false
    const hash = createHash('sha256').update(`${challenge}:${solution}`).digest()
    return countZeroBits(hash) >= this.#zeroBits && this.spend(challenge, now)
  }

  /** Whether a puzzle of ours counts, solved or not, for the first time and in time. Throws `StoreUnavailableError`. */
  async spend(challenge: string, now: number): Promise<boolean> {
    const age = this.toAge(challenge, now)
    if (age === undefined) return false
    const id = createHash('sha256').update(challenge).digest('hex')
    return this.#store.spendPuzzle(id, new Date(now - age + VALID_MS + SKEW_MS))
  }
}
