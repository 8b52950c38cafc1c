import {
  chmodSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { KeysError, openKeys, toKeyPath } from '#src/complaints/channel/keys.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { makeDraft } from '#tests/support/example-complaints.ts'
import { keepDraft, sumDraftBytes } from '#tests/support/stored-drafts.ts'
import { makeDataDir, toStoreFile } from '#tests/support/temporary-store.ts'

const open = (dataDir: string) => openKeys({ dataDir, databaseUrl: undefined })

async function openStore(dataDir: string) {
  const { storeId } = await open(dataDir)
  const store = openComplaintStore({ dataDir, databaseUrl: undefined, storeId })
  onTestFinished(() => store.close())
  return store
}

/** A data folder that was started once, and its keys. */
async function makeStarted() {
  const dataDir = makeDataDir()
  const keys = await open(dataDir)
  return { dataDir, keys, path: toKeyPath(dataDir) }
}

const readFileOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

async function expectRefusal(dataDir: string, words: string): Promise<void> {
  const refused = open(dataDir)
  await expect(refused).rejects.toThrow(KeysError)
  await expect(refused).rejects.toThrow(words)
  await expect(refused).rejects.not.toThrow(/[A-Za-z0-9+/]{43}=/)
}

test('the first start makes keys and a store that works; later ones keep both', async () => {
  const { dataDir, keys } = await makeStarted()
  const store = await openStore(dataDir)
  await keepDraft(store, makeDraft('first'))
  expect(keys.pepper).toHaveLength(32)
  expect(await open(dataDir)).toEqual(keys)
  expect(await store.readDraft(makeDraft('first').id, new Date(0))).toMatchObject(
    makeDraft('first'),
  )
})

test('two deployments have different keys', async () => {
  const [one, other] = [await makeStarted(), await makeStarted()]
  expect(one.keys.pepper).not.toEqual(other.keys.pepper)
  expect(one.keys.storeId).not.toBe(other.keys.storeId)
})

test('several processes that start at once agree on the keys', async () => {
  const dataDir = makeDataDir()
  const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => open(dataDir)))
  for (const other of others) expect(other).toEqual(first)
  expect(await sumDraftBytes(await openStore(dataDir))).toBe(0)
})

test('only their owner can read the keys', async () => {
  const { path } = await makeStarted()
  expect((statSync(path).mode & 0o777).toString(8)).toBe('600')
})

test('a start that was killed between keys and store goes on with the same keys', async () => {
  const { dataDir, keys, path } = await makeStarted()
  rmSync(toStoreFile(dataDir))
  writeFileSync(path, JSON.stringify({ ...readFileOf(path), storeMade: false }))
  expect(await open(dataDir)).toEqual(keys)
  expect(await sumDraftBytes(await openStore(dataDir))).toBe(0)
})

test('a start that was killed after its store was made goes on with that store', async () => {
  const { dataDir, keys, path } = await makeStarted()
  await keepDraft(await openStore(dataDir), makeDraft('kept'))
  writeFileSync(path, JSON.stringify({ ...readFileOf(path), storeMade: false }))
  expect(await open(dataDir)).toEqual(keys)
  expect(readFileOf(path)).toMatchObject({ storeMade: true })
  const store = await openStore(dataDir)
  expect(await store.readDraft(makeDraft('kept').id, new Date(0))).toMatchObject(makeDraft('kept'))
})

test('a store that lost its keys gets no others', async () => {
  const { dataDir, keys, path } = await makeStarted()
  renameSync(path, `${path}.kept`)
  await expectRefusal(dataDir, '从备份里把这个文件恢复到原处')
  await expectRefusal(dataDir, '从备份里把这个文件恢复到原处')
  renameSync(`${path}.kept`, path)
  expect(await open(dataDir)).toEqual(keys)
})

test('a damaged store that lost its keys gets no others either', async () => {
  const { dataDir, path } = await makeStarted()
  rmSync(path)
  writeFileSync(toStoreFile(dataDir), 'not a database any more')
  await expectRefusal(dataDir, '从备份里把这个文件恢复到原处')
})

test('keys of another store are refused', async () => {
  const [one, other] = [await makeStarted(), await makeStarted()]
  renameSync(other.path, one.path)
  await expectRefusal(one.dataDir, '不是一套')
})

test('keys without their store make none: it is unavailable until it is restored', async () => {
  const { dataDir, keys } = await makeStarted()
  const file = toStoreFile(dataDir)
  renameSync(file, `${file}.moved`)
  expect(await open(dataDir)).toEqual(keys)
  const store = await openStore(dataDir)
  await expect(sumDraftBytes(store)).rejects.toThrow(StoreUnavailableError)
  renameSync(`${file}.moved`, file)
  expect(await sumDraftBytes(store)).toBe(0)
})

test.each([0o640, 0o604, 0o660])('keys of mode %o are refused', async (mode) => {
  const { dataDir, path } = await makeStarted()
  chmodSync(path, mode)
  await expectRefusal(dataDir, `chmod 600 ${path}`)
})

test.each([
  ['cut short', (text: string) => text.slice(0, -20)],
  ['empty', () => ''],
  ['with a short pepper', (text: string) => text.replace(/"pepper": "[^"]{8}/, '"pepper": "')],
  ['without a store', (text: string) => text.replace(/"storeId": "[^"]*"/, '"storeId": ""')],
])('keys that are %s are refused', async (_, damage) => {
  const { dataDir, path } = await makeStarted()
  writeFileSync(path, damage(readFileSync(path, 'utf8')))
  await expectRefusal(dataDir, '内容不完整')
})

test('a folder that cannot be made is told at the first start, and no keys are left behind', async () => {
  const dataDir = makeDataDir()
  writeFileSync(`${dataDir}/complaints`, 'a file where the folder should be')
  await expectRefusal(dataDir, '没有建成')
  expect(existsSync(toKeyPath(dataDir))).toBe(false)
})
