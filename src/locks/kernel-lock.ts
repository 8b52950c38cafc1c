import { DatabaseSync } from 'node:sqlite'

/** SQLite's code for "somebody else holds the lock". */
const SQLITE_BUSY = 5

/** A lock that is held. */
export type KernelLock = { close(): void }

/**
 * A lock of the kernel, through an empty SQLite file: it ends with its process, however that ends, so there is
 * no left-over lock to take over. Nothing when somebody else holds it. Throws when the file cannot be made.
 */
export function takeKernelLock(path: string): KernelLock | undefined {
  const lock = new DatabaseSync(path, { timeout: 0 })
  try {
    // Without a journal on the disk a full one can be locked too.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined
    throw error
  }
}
