import { toDemonstrationKey } from '#src/complaints/demonstration-key.ts'
import { readIdentities } from '#src/complaints/identity-file.ts'
import { readKeyFile } from '#src/complaints/key-file.ts'
import { toKeyPath } from '#src/complaints/keys.ts'
import {
  type ComplaintStore,
  StoreUnavailableError,
} from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import type { Settings } from '#src/config.ts'
import type { Desk } from '#src/desk/desk.ts'
import { readSite } from '#src/desk/read-site.ts'
import { PROBLEMS } from '#src/text/desk/problems.ts'

/** The desk of these settings; `close` ends what was opened. */
export function openDesk(settings: Settings): Desk & { close(): Promise<void> } {
  const { dataDir, deskIdentity } = settings
  const identityPath = deskIdentity ?? toDemonstrationKey(dataDir)
  let store: ComplaintStore | undefined
  return {
    settings,
    identityPath,
    isDemonstration: deskIdentity === undefined,
    store: async () => {
      store ??= await openStore(settings)
      return store
    },
    identities: () => readIdentities(identityPath),
    site: () => readSite(settings),
    close: async () => {
      await store?.close()
    },
  }
}

/** The store that the intake made: the desk never makes one, nor keys. */
async function openStore({ dataDir, databaseUrl }: Settings): Promise<ComplaintStore> {
  const keys = await readKeyFile(toKeyPath(dataDir))
  if (!keys) throw new StoreUnavailableError(PROBLEMS.noStore(dataDir))
  return openComplaintStore({ dataDir, databaseUrl, storeId: keys.storeId })
}
