import { syncBuiltinESMExports } from 'node:module'
import { createInterface } from 'node:readline'
import threads, { type WorkerOptions } from 'node:worker_threads'
import { openKeys } from '#src/complaints/channel/keys.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { makeComplaint, makeDraft, makeEvent, makeFile } from '#tests/support/example-complaints.ts'
import { addFile, keepDraft, submitLatest } from '#tests/support/stored-drafts.ts'

/**
 * A program for tests: opens keys and store of a data folder and does what it reads, a line each: `write`, `read`
 * or `file` with a name. Answers `ok`, `nothing`, or what went wrong. With a number as second parameter it kills
 * itself before SQLite does that many statements.
 */
const [dataDir = '', killAt] = process.argv.slice(2)
const place = { dataDir, databaseUrl: undefined }

if (killAt) {
  const killer = new URL('./kill-at-statement.ts', import.meta.url)
  killer.search = killAt
  threads.Worker = class extends threads.Worker {
    constructor(script: string | URL, options?: WorkerOptions) {
      super(script, { ...options, execArgv: ['--import', killer.href] })
    }
  }
  syncBuiltinESMExports()
}

const { storeId } = await openKeys(place)
const store = openComplaintStore({ ...place, storeId })

async function submit(name: string): Promise<string> {
  const draft = makeDraft(name)
  await keepDraft(store, draft)
  await addFile(store, draft, makeFile())
  const { outcome } = await submitLatest(store, makeComplaint(name), makeEvent(), draft)
  return outcome === 'stored' ? 'ok' : outcome
}

async function answer(order: string, name: string): Promise<string> {
  if (order === 'file') return submit(name)
  if (order === 'write') return keepDraft(store, makeDraft(name)).then(() => 'ok')
  const found = await store.readDraft(makeDraft(name).id, new Date(0))
  return found ? 'ok' : 'nothing'
}

console.log('ready')
for await (const line of createInterface({ input: process.stdin })) {
  const [order = '', name = ''] = line.split(' ')
  console.log(
    await answer(order, name).catch((error) => `${error.constructor.name}: ${error.message}`),
  )
}
