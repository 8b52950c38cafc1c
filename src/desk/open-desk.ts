import { toDemonstrationKey } from '#src/complaints/channel/demonstration.ts'
import { readKeyFile, toKeyPath } from '#src/complaints/channel/keys.ts'
import { toAccusedNames } from '#src/complaints/routing/find-accused.ts'
import {
  type ComplaintStore,
  StoreUnavailableError,
} from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import type { Settings } from '#src/config.ts'
import type { Desk, DeskSite } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { readSecret } from '#src/desk/secret/read-secret.ts'
import type { CaseSource } from '#src/desk/source/case-source.ts'
import { openHttpSource } from '#src/desk/source/http-source.ts'
import { readRemoteSite } from '#src/desk/source/read-remote-site.ts'
import { openStoreSource } from '#src/desk/source/store-source.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { once } from '#src/lib/remember.ts'
import { readReleaseData } from '#src/publishing/release/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'
import { createClock } from '#src/server/create-clock.ts'

/**
 * The desk of these settings; `close` ends what was opened. `isHost`: it works on this machine, whatever desk the settings
 * name.
 */
export function openDesk(
  settings: Settings,
  isHost = false,
  progress: Desk['progress'] = () => {},
): Desk & { close(): Promise<void> } {
  const { dataDir, deskIdentity, deskFirstList } = settings
  const deskUrl = isHost ? undefined : settings.deskUrl
  const identityPath = deskIdentity ?? toDemonstrationKey(dataDir)
  let store: ComplaintStore | undefined
  let source: Promise<CaseSource> | undefined
  const isKeyless = deskFirstList !== undefined && deskIdentity === undefined
  const identities = once(async () => {
    if (isKeyless) throw new DeskError(EXIT.wrong, words.problems.noKeyHere)
    return await readSecret(identityPath, settings)
  })
  const desk: Desk = {
    settings,
    identityPath,
    isDemonstration: deskFirstList === undefined,
    isKeyless,
    store: async () => {
      store ??= await openStore(settings)
      return store
    },
    source: () => {
      source ??= deskUrl
        ? Promise.resolve(openHttpSource(desk, deskUrl))
        : desk.store().then((own) => openStoreSource(desk, own, () => readCodeKeys(settings)))
      return source
    },
    identities,
    progress,
    site: deskUrl ? once(() => readRemoteSite(deskUrl)) : () => readSite(settings),
  }
  const close = async () => {
    await (await source?.catch(() => undefined))?.close()
    await store?.close()
  }
  return { ...desk, close }
}

/** The store that the intake made: the desk never makes one, nor keys. */
async function openStore(settings: Settings): Promise<ComplaintStore> {
  const { dataDir, databaseUrl } = settings
  const { storeId } = await readCodeKeys(settings)
  return openComplaintStore({ dataDir, databaseUrl, storeId })
}

/** No store was ever made on this machine; the message is the folder it would lie in. */
export class NoStoreError extends StoreUnavailableError {}

/** What lies beside the store. Throws a `NoStoreError` where there is none, or what `readKeyFile` throws. */
export async function readCodeKeys({ dataDir }: Pick<Settings, 'dataDir'>) {
  const keys = await readKeyFile(toKeyPath(dataDir))
  if (!keys) throw new NoStoreError(dataDir)
  return keys
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
