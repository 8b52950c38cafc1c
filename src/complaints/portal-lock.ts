import { join } from 'node:path'
import { type KernelLock, takeKernelLock } from '#src/locks/kernel-lock.ts'
import { SECOND_PORTAL_TEXT } from '#src/text/complaints/settings.ts'

/** Another portal has this data folder, and complaints lie in SQLite; the message says in Chinese what to do. */
export class SecondPortalError extends Error {
  override name = 'SecondPortalError'
}

/**
 * Makes sure that one portal alone keeps complaints in the SQLite of a data folder: a file on one host is not what
 * several processes should write their every step into. The lock ends with its process. Commands of the desk do not
 * ask for it. Throws a `SecondPortalError`; where no lock can be made (a disk for reading only) there is none.
 */
export function lockPortal(dataDir: string, log: (reason: string) => void): KernelLock | undefined {
  let lock: KernelLock | undefined
  try {
    lock = takeKernelLock(join(dataDir, 'portal-lock.db'))
  } catch (error) {
    log((error as Error).message)
    return undefined
  }
  if (!lock) throw new SecondPortalError(SECOND_PORTAL_TEXT(dataDir))
  return lock
}
