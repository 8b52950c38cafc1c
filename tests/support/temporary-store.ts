import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { sumDraftBytes } from '#tests/support/stored-drafts.ts'

export const STORE_ID = 'a store of tests'

/** A data folder that goes when the test is over. */
export function makeDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'complaints-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  return dataDir
}

export const toStoreFile = (dataDir: string) => join(dataDir, 'complaints', 'complaints.sqlite')

/** The SQLite store of a data folder, made when `mayCreate`; it is closed when the test is over. */
export function openStoreIn(dataDir: string, { mayCreate = false, storeId = STORE_ID } = {}) {
  const store = openComplaintStore({
    dataDir,
    databaseUrl: undefined,
    storeId,
    mayCreate: () => mayCreate,
  })
  onTestFinished(() => store.close())
  return store
}

/** A data folder with a store that holds nothing. */
export async function makeStore(storeId = STORE_ID): Promise<string> {
  const dataDir = makeDataDir()
  const store = openStoreIn(dataDir, { mayCreate: true, storeId })
  await sumDraftBytes(store)
  await store.close()
  return dataDir
}
