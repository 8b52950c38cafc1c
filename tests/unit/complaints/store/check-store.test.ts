import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import {
  allBytes,
  makeComplaint,
  makeDraft,
  makeEvent,
  makeFile,
} from '#tests/support/example-complaints.ts'
import { addFile, keepDraft, submitLatest } from '#tests/support/stored-drafts.ts'
import { makeStore, openStoreIn, toStoreFile } from '#tests/support/temporary-store.ts'

/** A store with a case, its event and two files; closed. */
async function makeFilledStore() {
  const dataDir = await makeStore()
  const store = openStoreIn(dataDir)
  const draft = makeDraft('case')
  await keepDraft(store, draft)
  const [one, two] = [makeFile(allBytes(5000)), makeFile(allBytes(90_000))]
  await addFile(store, draft, one)
  await addFile(store, draft, two)
  await submitLatest(store, makeComplaint('case'), makeEvent(), draft)
  await store.close()
  return { dataDir, one, two }
}

/** Does to the file what the store never would. */
function meddle(dataDir: string, sql: string): void {
  const database = new DatabaseSync(toStoreFile(dataDir), { enableForeignKeyConstraints: false })
  database.exec(sql)
  database.close()
}

const CASES = [
  ['one changed byte', 'set sealed_content = zeroblob(5000)', 1],
  ['a cut file', `set sealed_content = x'00'`, 2],
] as const

test.each(CASES)('the doctor counts files damaged by %s', async (_, change, damagedFiles) => {
  const { dataDir, one } = await makeFilledStore()
  const only = damagedFiles === 1 ? `where file_id = '${one.id}'` : ''
  meddle(dataDir, `update complaint_file_parts ${change} ${only}`)
  expect(await openStoreIn(dataDir).check()).toMatchObject({ files: 2, damagedFiles })
})

test('the doctor finds a file without its content', async () => {
  const { dataDir, two } = await makeFilledStore()
  meddle(dataDir, `delete from complaint_file_parts where file_id = '${two.id}'`)
  expect(await openStoreIn(dataDir).check()).toMatchObject({ files: 2, damagedFiles: 1 })
})

test('the doctor finds files and events whose case is gone', async () => {
  const { dataDir } = await makeFilledStore()
  meddle(dataDir, 'delete from complaints')
  expect(await openStoreIn(dataDir).check()).toEqual({
    complaints: 0,
    drafts: 1,
    files: 2,
    filesWithoutOwner: 2,
    damagedFiles: 0,
    eventsWithoutCase: 1,
    wrongTotals: 0,
    integrity: 'ok',
  })
})

test('the doctor finds sums of drafts that are not what the drafts take', async () => {
  const { dataDir } = await makeFilledStore()
  expect(await openStoreIn(dataDir).check()).toMatchObject({ wrongTotals: 0 })
  meddle(dataDir, 'update complaint_draft_totals set bytes = bytes + 1')
  expect(await openStoreIn(dataDir).check()).toMatchObject({ wrongTotals: 2 })
})

test('the doctor says what the database finds wrong with itself', async () => {
  const { dataDir } = await makeFilledStore()
  const file = toStoreFile(dataDir)
  // A page in the middle of a file's content.
  const page = Math.floor(readFileSync(file).lastIndexOf(allBytes(256)) / 4096)
  const descriptor = openSync(file, 'r+')
  writeSync(descriptor, Buffer.alloc(4096, 0xff), 0, 4096, page * 4096)
  closeSync(descriptor)
  const { integrity } = await openStoreIn(dataDir).check()
  expect(integrity).not.toBe('ok')
  expect(integrity).not.toBe('')
})
