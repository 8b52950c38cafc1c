import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { makeDraft } from '#tests/support/example-complaints.ts'
import { recordWorkers } from '#tests/support/record-workers.ts'
import { keepDraft, sumDraftBytes } from '#tests/support/stored-drafts.ts'
import { makeDataDir, makeStore, openStoreIn, toStoreFile } from '#tests/support/temporary-store.ts'

const NOW = new Date('2026-11-20T00:00:00Z')
const [before, meanwhile, after] = [makeDraft('before'), makeDraft('meanwhile'), makeDraft('after')]

/** A store that has worked already, with one draft. */
async function openWorkingStore() {
  const dataDir = await makeStore()
  const store = openStoreIn(dataDir)
  await keepDraft(store, before)
  const expectUnavailable = () =>
    expect(keepDraft(store, meanwhile)).rejects.toThrow(StoreUnavailableError)
  /** Works again, with everything acknowledged and nothing of what was refused. */
  const expectAvailable = async () => {
    await keepDraft(store, after)
    expect(await store.readDraft(before.id, NOW)).toMatchObject(before)
    expect(await store.readDraft(after.id, NOW)).toMatchObject(after)
    expect(await store.readDraft(meanwhile.id, NOW)).toBeUndefined()
    expect((await store.check()).integrity).toBe('ok')
  }
  return { dataDir, file: toStoreFile(dataDir), store, expectUnavailable, expectAvailable }
}

/** Puts everything into the file itself, so that its pages are what is read. */
function emptyLog(file: string): void {
  const database = new DatabaseSync(file)
  database.exec('pragma wal_checkpoint(truncate)')
  database.close()
}

test('while another process keeps the file locked, writers are refused and readers served', async () => {
  const { file, store, expectAvailable } = await openWorkingStore()
  const other = new DatabaseSync(file)
  other.exec('begin exclusive')
  const writers = Array.from({ length: 20 }, () => keepDraft(store, meanwhile))
  for (const { status } of await Promise.allSettled(writers)) expect(status).toBe('rejected')
  await expect(writers[0]).rejects.toThrow(/^SQLite 5: database is locked$/)
  expect(await store.readDraft(before.id, NOW)).toMatchObject(before)
  other.exec('rollback')
  other.close()
  await expectAvailable()
})

test('a file that was moved away is not made anew; it holds all that was acknowledged, and works when it is back', async () => {
  const { file, expectUnavailable, expectAvailable } = await openWorkingStore()
  renameSync(file, `${file}.moved`)
  await expectUnavailable()
  await expectUnavailable()
  expect(existsSync(file)).toBe(false)
  const elsewhere = await makeStore()
  copyFileSync(`${file}.moved`, toStoreFile(elsewhere))
  expect(await openStoreIn(elsewhere).readDraft(before.id, NOW)).toMatchObject(before)
  renameSync(`${file}.moved`, file)
  await expectAvailable()
})

test('a first page that was overwritten is noticed and left as it is', async () => {
  const { file, store, expectUnavailable, expectAvailable } = await openWorkingStore()
  emptyLog(file)
  // Now the store has the sound page in its memory.
  expect(await store.readDraft(before.id, NOW)).toMatchObject(before)
  const sound = readFileSync(file).subarray(0, 4096)
  const garbage = Buffer.alloc(4096, 'x')
  const overwrite = (page: Buffer) => {
    const descriptor = openSync(file, 'r+')
    writeSync(descriptor, page, 0, page.length, 0)
    closeSync(descriptor)
  }
  overwrite(garbage)
  await expectUnavailable()
  await expectUnavailable()
  expect(readFileSync(file).subarray(0, 4096).equals(garbage)).toBe(true)
  overwrite(sound)
  await expectAvailable()
})

test('a file cut to nothing is not taken for a new store', async () => {
  const { dataDir, file, store } = await openWorkingStore()
  await store.close()
  truncateSync(file)
  const later = openStoreIn(dataDir)
  await expect(keepDraft(later, meanwhile)).rejects.toThrow('absent or empty')
  expect(statSync(file).size).toBe(0)
})

test('a backup put in its place is used as it is, and nothing is acknowledged into the file that was there', async () => {
  const { file, store, expectUnavailable, expectAvailable } = await openWorkingStore()
  emptyLog(file)
  copyFileSync(file, `${file}.backup`)
  await keepDraft(store, makeDraft('later than the backup'))
  renameSync(`${file}.backup`, file)
  await expectUnavailable()
  await expectAvailable()
  expect(await store.readDraft(makeDraft('later than the backup').id, NOW)).toBeUndefined()
})

test("another store's file in its place is refused and stays whole", async () => {
  const { file, store, expectUnavailable } = await openWorkingStore()
  const foreign = await makeStore('a foreign store')
  const foreignStore = openStoreIn(foreign, { storeId: 'a foreign store' })
  await keepDraft(foreignStore, before)
  await foreignStore.close()
  renameSync(toStoreFile(foreign), file)
  await expectUnavailable()
  await expect(keepDraft(store, meanwhile)).rejects.toThrow('other keys')
  await store.close()
  renameSync(file, toStoreFile(foreign))
  const again = openStoreIn(foreign, { storeId: 'a foreign store' })
  expect(await again.readDraft(before.id, NOW)).toMatchObject(before)
  expect((await again.check()).integrity).toBe('ok')
})

test('a log that was removed costs nothing that was acknowledged', async () => {
  const { file, expectUnavailable, expectAvailable } = await openWorkingStore()
  renameSync(`${file}-wal`, `${file}-wal.moved`)
  await expectUnavailable()
  await expectAvailable()
})

test('a thread that dies takes nothing with it but what is on its way', async () => {
  // Has the thread that earlier tests left.
  await sumDraftBytes(openStoreIn(await makeStore()))
  const workers = recordWorkers()
  const { store, expectAvailable } = await openWorkingStore()
  const inFlight = store.readDraft(before.id, NOW)
  await Promise.all([workers.at(-1)?.terminate(), expect(inFlight).rejects.toThrow('ended')])
  await expectAvailable()
})

test('a store of a newer program is left alone', async () => {
  const { dataDir, file, store } = await openWorkingStore()
  await store.close()
  const database = new DatabaseSync(file)
  database.exec('update complaint_store set schema_version = 99')
  database.close()
  await expect(sumDraftBytes(openStoreIn(dataDir))).rejects.toThrow('schema version 99')
})

test('an absent store is not made unless that is allowed', async () => {
  const dataDir = makeDataDir()
  await expect(sumDraftBytes(openStoreIn(dataDir))).rejects.toThrow(StoreUnavailableError)
  expect(existsSync(toStoreFile(dataDir))).toBe(false)
})

test('only the owner can read the file, its logs and its folder', async () => {
  const { file } = await openWorkingStore()
  const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
  expect([file, `${file}-wal`, `${file}-shm`].map(modeOf)).toEqual(['600', '600', '600'])
  expect(modeOf(dirname(file))).toBe('700')
})
