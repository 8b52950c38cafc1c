import { join } from 'node:path'
import { type Clock, toChinaDate } from '#src/calendar/days.ts'
import { type Keys, openKeys } from '#src/complaints/channel/keys.ts'
import { zhHans as words } from '#src/complaints/channel/words.ts'
import {
  type ComplaintStore,
  StoreUnavailableError,
} from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { type KernelLock, takeKernelLock } from '#src/locks/kernel-lock.ts'

const HOUR_MS = 60 * 60 * 1000

type StoreSettings = { dataDir: string; databaseUrl: string | undefined }
type Log = { error: (details: object, event: string) => void }

/** Removes what nobody will ask for any more: drafts, files and packages that stopped arriving, counts of the hour before. */
async function sweepStore(store: ComplaintStore, clock: Clock): Promise<void> {
  await store.removeExpiredDrafts(clock())
  await store.removeUnfinishedFiles(new Date(clock().getTime() - HOUR_MS))
  await store.removeUnfinishedPackages(new Date(Date.now() - HOUR_MS))
  await store.removeOldCounts(new Date(Date.now() - HOUR_MS))
  await store.reports.removeOldTurns(toChinaDate(new Date()))
}

/** The store with its keys, open until `close`. */
export type OpenStore = Omit<Keys, 'storeId'> & {
  store: ComplaintStore
  close: () => Promise<void>
}

/**
 * Opens what complaints and the data desk are kept in; what is over is removed from it now and every hour. Throws a
 * `KeysError` or a `SecondPortalError`, with words, when nothing could be kept safe.
 */
export async function openStore(
  { dataDir, databaseUrl }: StoreSettings,
  log: Log,
  clock: Clock,
): Promise<OpenStore> {
  const lock = databaseUrl
    ? undefined
    : lockPortal(dataDir, (reason) => log.error({ reason }, 'no lock against a second portal'))
  const { storeId, ...pepper } = await openKeys({ dataDir, databaseUrl }).catch((error) => {
    lock?.close()
    throw error
  })
  const store = openComplaintStore({ dataDir, databaseUrl, storeId })
  const sweep = () =>
    sweepStore(store, clock).catch((error) => {
      if (!(error instanceof StoreUnavailableError)) throw error
      log.error({ reason: error.message }, 'what is over was not removed from the complaint store')
    })
  const first = sweep()
  const sweeping = setInterval(sweep, HOUR_MS).unref()
  const close = async () => {
    clearInterval(sweeping)
    await first
    await store.close()
    lock?.close()
  }
  return { store, ...pepper, close }
}

/** Another portal has this data folder, and complaints lie in SQLite; the message says in Chinese what to do. */
export class SecondPortalError extends Error {
  override name = 'SecondPortalError'
}

/**
 * Makes sure that one portal alone keeps complaints in the SQLite of a data folder: a file on one host is not what
 * several processes should write their every step into. The lock ends with its process. Commands of the desk do not
 * ask for it. Throws a `SecondPortalError`; where no lock can be made (a disk for reading only) there is none.
 */
function lockPortal(dataDir: string, log: (reason: string) => void): KernelLock | undefined {
  let lock: KernelLock | undefined
  try {
    lock = takeKernelLock(join(dataDir, 'portal-lock.db'))
  } catch (error) {
    log((error as Error).message)
    return undefined
  }
  if (!lock) throw new SecondPortalError(words.secondPortal(dataDir))
  return lock
}
