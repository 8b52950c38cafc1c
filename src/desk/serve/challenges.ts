import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Challenge } from '#src/desk/api/sign-in.ts'

const VALID_MS = 60_000

/** What a desk signs nothing for, and what lies in every challenge of it. */
type Place = { origin: string; region: string }

/**
 * Challenges to sign in by. Nothing is kept for whoever asks for one: its nonce says by itself that it is ours.
 * What was used is remembered for as long as it would count, and only a listed officer uses any.
 */
export class Challenges {
  readonly #place: Place
  readonly #secret = randomBytes(32)
  /** Sessions of used challenges, and until when they would count. */
  readonly #used = new Map<string, number>()

  constructor(place: Place) {
    this.#place = place
  }

  make(listNumber: number, now: Date): Challenge {
    const session = randomBytes(32).toString('base64url')
    const open = { ...this.#place, session, listNumber, at: now.toISOString() }
    return { ...open, nonce: this.#toNonce(open) }
  }

  /** Whether it is ours, about this list, of the last minute and not used. */
  counts({ nonce, ...open }: Challenge, listNumber: number, now: Date): boolean {
    const made = Date.parse(open.at)
    const isFresh = made <= now.getTime() && now.getTime() < made + VALID_MS
    const given = Buffer.from(nonce, 'base64url')
    const isOurs = timingSafeEqual(Buffer.from(this.#toNonce(open), 'base64url'), given)
    return isOurs && isFresh && open.listNumber === listNumber && !this.#used.has(open.session)
  }

  use({ session }: Challenge, now: Date): void {
    for (const [known, until] of this.#used) if (until < now.getTime()) this.#used.delete(known)
    this.#used.set(session, now.getTime() + VALID_MS)
  }

  #toNonce({ origin, region, session, listNumber, at }: Omit<Challenge, 'nonce'>): string {
    return createHmac('sha256', this.#secret)
      .update(JSON.stringify([origin, region, session, listNumber, at]))
      .digest('base64url')
  }
}
