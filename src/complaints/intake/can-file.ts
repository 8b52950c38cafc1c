import { randomBytes } from 'node:crypto'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { isDraftBoxFull } from '#src/complaints/intake/room.ts'

/** A refused answer tells of what comes next for so long, unless one is kept before. */
const TELLS_MS = 10 * 60 * 1000
/** So long ago that the try counts for nobody. */
const LONG_AGO = new Date(0)
const NO_MATTER = { since: LONG_AGO, ofSource: 1, ofAll: 1 }

/**
 * Remembers whether the last answer was refused by the store: a full disk may take a few bytes and no account.
 * `now` in milliseconds.
 */
export class LastAnswer {
  #refusedAt = Number.NEGATIVE_INFINITY

  note(isKept: boolean, now: number): void {
    this.#refusedAt = isKept ? Number.NEGATIVE_INFINITY : now
  }

  isRefused(now: number): boolean {
    return now - this.#refusedAt < TELLS_MS
  }
}

/**
 * Whether a complaint could be filed: somebody opens it, there is room, and the store writes. A disk that is read-only or full is read
 * as ever, so a few bytes are written and removed again. Throws `StoreUnavailableError`.
 */
export async function canFile(context: IntakeContext, last: LastAnswer): Promise<boolean> {
  const { store, elapsed, officers } = context
  if (last.isRefused(elapsed()) || (await isDraftBoxFull(context))) return false
  if (!(await officers())) return false
  const id = randomBytes(16).toString('hex')
  await store.noteGuess(id, 'probe', LONG_AGO, NO_MATTER)
  await store.forgetGuess(id)
  return true
}
