import { hkdfSync } from 'node:crypto'
import { join } from 'node:path'
import type { Clock } from '#src/calendar/days.ts'
import { openKeys } from '#src/complaints/channel/keys.ts'
import { chooseRecipients } from '#src/complaints/channel/recipients.ts'
import { zhHans as words } from '#src/complaints/channel/words.ts'
import { GuessGuard } from '#src/complaints/intake/guess-guard.ts'
import type { Channel } from '#src/complaints/intake/intake-context.ts'
import { Beginnings, Pace } from '#src/complaints/intake/pace.ts'
import { Puzzles } from '#src/complaints/intake/puzzles.ts'
import { SourceKeys } from '#src/complaints/intake/source-keys.ts'
import {
  type ComplaintStore,
  StoreUnavailableError,
} from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { FairTurns } from '#src/lib/fair-turns.ts'
import { type KernelLock, takeKernelLock } from '#src/locks/kernel-lock.ts'

const HOUR_MS = 60 * 60 * 1000

type ComplaintSettings = {
  dataDir: string
  databaseUrl: string | undefined
  deskRecipients: string | undefined
  siteUrl: string
}

/** Removes what nobody will ask for any more: drafts, files that stopped arriving, counts of the hour before. */
async function sweepStore(store: ComplaintStore, clock: Clock): Promise<void> {
  await store.removeExpiredDrafts(clock())
  await store.removeUnfinishedFiles(new Date(clock().getTime() - HOUR_MS))
  await store.removeOldCounts(new Date(Date.now() - HOUR_MS))
}

/** The channel, open until `close`. */
export type OpenComplaints = {
  channel: Channel
  /** True: sealed to keys of this machine; nobody should complain in earnest. */
  isDemonstration: boolean
  close: () => Promise<void>
}

/**
 * Opens the complaint channel: keys, recipients, store; what is over is removed from it now and every hour. Throws a
 * `KeysError`, a `RecipientsError` or a `SecondPortalError`, with words, when complaints could not be kept safe.
 */
export async function openComplaints(
  settings: ComplaintSettings,
  log: Channel['log'],
  clock: Clock,
): Promise<OpenComplaints> {
  const { dataDir, databaseUrl } = settings
  const { recipients, isDemonstration } = await chooseRecipients(settings)
  const lock = databaseUrl
    ? undefined
    : lockPortal(dataDir, (reason) => log.error({ reason }, 'no lock against a second portal'))
  const { storeId, ...pepper } = await openKeys(settings).catch((error) => {
    lock?.close()
    throw error
  })
  const store = openComplaintStore({ dataDir, databaseUrl, storeId })
  const channel = openChannel({ store, ...pepper, recipients, log })
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
  return { channel, isDemonstration, close }
}

type ChannelParts = Pick<Channel, 'store' | 'pepper' | 'pepperVersion' | 'recipients' | 'log'>

/**
 * Opens what lives as long as the process; `toIntake` joins it with a release. What processes must agree on follows
 * from the pepper or lies in the store.
 */
export function openChannel(parts: ChannelParts): Channel {
  const { store, pepper, pepperVersion } = parts
  const derive = (purpose: string) => toDerivedKey(pepper, pepperVersion, purpose)
  const puzzles = new Puzzles(derive('puzzles 1'), store)
  return {
    ...parts,
    sources: new SourceKeys(store),
    puzzles,
    beginnings: new Beginnings(puzzles),
    guard: new GuessGuard(store),
    turns: new FairTurns({ ofSource: 1, ofAll: Infinity }),
    pace: new Pace(),
    sessionKey: Buffer.from(derive('case sessions 1')).toString('base64url'),
    elapsed: () => Date.now(),
  }
}

/**
 * A secret of 32 bytes that every process with these keys has, and nobody else: HKDF from the pepper, one for each
 * purpose and version of the pepper. It outlives a restart.
 */
function toDerivedKey(pepper: Uint8Array, version: number, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', pepper, '', `${purpose}\0${version}`, 32))
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
