import type { Clock } from '#src/calendar/days.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { toDemonstrationKey } from '#src/complaints/channel/demonstration.ts'
import { readKeyFile, toKeyPath } from '#src/complaints/channel/keys.ts'
import { toAccusedNames } from '#src/complaints/routing/find-accused.ts'
import {
  type ComplaintStore,
  StoreUnavailableError,
} from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import type { Settings } from '#src/config.ts'
import { readSecret } from '#src/desk/secret/read-secret.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { once } from '#src/lib/remember.ts'
import { readReleaseData } from '#src/publishing/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release-folders.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import type { Region } from '#src/region/region.ts'
import { createClock } from '#src/server/create-clock.ts'

/** The desk of these settings; `close` ends what was opened. */
export function openDesk(settings: Settings): Desk & { close(): Promise<void> } {
  const { dataDir, deskIdentity } = settings
  const identityPath = deskIdentity ?? toDemonstrationKey(dataDir)
  let store: ComplaintStore | undefined
  const identities = once(() => readSecret(identityPath, settings))
  return {
    settings,
    identityPath,
    isDemonstration: deskIdentity === undefined,
    store: async () => {
      store ??= await openStore(settings)
      return store
    },
    identities,
    site: () => readSite(settings),
    close: async () => {
      await store?.close()
    },
  }
}

/** The store that the intake made: the desk never makes one, nor keys. */
async function openStore({ dataDir, databaseUrl }: Settings): Promise<ComplaintStore> {
  const keys = await readKeyFile(toKeyPath(dataDir))
  if (!keys) throw new StoreUnavailableError(words.problems.noStore(dataDir))
  return openComplaintStore({ dataDir, databaseUrl, storeId: keys.storeId })
}

/** What commands work with; each part is opened when a command first asks for it. */
export type Desk = {
  settings: Settings
  /** Path of the officer's secret keys. */
  identityPath: string
  isDemonstration: boolean
  /** Throws what `openKeys` throws. */
  store(): Promise<ComplaintStore>
  /** The officer's secret keys; a passphrase is asked for once. Throws an `IdentityFileError`. */
  identities(): Promise<readonly string[]>
  site(): Promise<DeskSite>
}

/** What the portal publishes now, as far as the desk needs it. */
export type DeskSite = {
  rules: ComplaintRules | undefined
  snapshot: CentreSnapshot | undefined
  subdistricts: Region['subdistricts']
  clock: Clock
  /** True: the clock stands still, as in a demonstration. */
  isClockFixed: boolean
  /** Every name of a centre of the directory, the legal one first; none for one that is gone from it. */
  toNames: (centreId: string) => string[]
}

/** Reports hold nothing of a person; without a rule of the region they go when the figures of a year are made. */
const REPORT_MONTHS = 12

/** How many months closed reports are kept: as long as closed complaints. */
export const toReportMonths = ({ rules }: DeskSite): number =>
  rules?.notice.retentionMonths ?? REPORT_MONTHS

/**
 * Reads the current release; before the first publication there are neither rules nor centres. Throws a
 * `StoppedClockError`, as the portal does.
 */
export async function readSite({
  dataDir,
  clock: fixed,
  siteUrl,
}: Pick<Settings, 'dataDir' | 'clock' | 'siteUrl'>): Promise<DeskSite> {
  const version = await readCurrentVersion(dataDir)
  const toClock = (regionClock: string | undefined) => createClock({ siteUrl, fixed, regionClock })
  if (!version) {
    return {
      rules: undefined,
      snapshot: undefined,
      subdistricts: [],
      clock: toClock(undefined),
      isClockFixed: fixed !== undefined,
      toNames: () => [],
    }
  }
  const { region, complaintRules, snapshot } = await readReleaseData(
    releaseFolder(dataDir, version),
  )
  const { subdistricts = [] } = region
  return {
    rules: complaintRules,
    snapshot,
    subdistricts,
    clock: toClock(region.clock),
    isClockFixed: Boolean(fixed ?? region.clock),
    toNames: (centreId) => toAccusedNames(snapshot, { centreId }),
  }
}
