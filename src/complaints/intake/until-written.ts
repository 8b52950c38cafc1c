import { randomInt } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'

/** Somebody else, perhaps another process, may write at the same moment; it is tried this often. */
const TRIES = 20
/** Longest pause between two tries, in milliseconds; those who met once should not meet again. */
const LONGEST_PAUSE = 25

/**
 * Reads, changes and writes, from the beginning again as long as somebody else was quicker (`stale`): nothing that
 * was written in between is ever lost. Throws `StoreUnavailableError` when it never comes to an end.
 */
export async function untilWritten<T>(attempt: () => Promise<T | 'stale'>): Promise<T> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const result = await attempt()
    if (result !== 'stale') return result
    await setTimeout(randomInt(LONGEST_PAUSE))
  }
  throw new StoreUnavailableError('It was changed by others again and again.')
}
