import { parentPort } from 'node:worker_threads'
import { type Kysely, sql } from 'kysely'
import { checkStore } from '#src/complaints/store/check-store.ts'
import { EngineError, OtherStoreError } from '#src/complaints/store/engines/engine.ts'
import { handOver } from '#src/complaints/store/engines/hand-over.ts'
import { OpenFile } from '#src/complaints/store/engines/open-file.ts'
import { toFileDatabase } from '#src/complaints/store/engines/sqlite-dialect.ts'
import type { Reply, Request } from '#src/complaints/store/engines/worker-client.ts'
import { SQLITE_TYPES } from '#src/complaints/store/migrations/column-types.ts'
import { migrate } from '#src/complaints/store/migrations/migrate.ts'
import { toRunQuery } from '#src/complaints/store/queries.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Opened = {
  file: OpenFile
  db: Kysely<Tables>
  run: (...asked: readonly unknown[]) => Promise<unknown>
}
let opened: Opened | undefined

/** Whoever waits for long work hears so often that it goes on, in milliseconds. */
const SIGN_OF_LIFE = 1000
let lastHeard = 0

function say(reply: Reply): void {
  lastHeard = performance.now()
  const { value, blobs } = handOver(reply, 'whole')
  parentPort?.postMessage(value, blobs)
}

const sayIfSilent = () => {
  if (performance.now() - lastHeard > SIGN_OF_LIFE) say({ goesOn: true })
}

async function hasTable(db: Kysely<Tables>, name: string): Promise<boolean> {
  const found = await sql`select 1 from sqlite_schema where name = ${name}`.execute(db)
  return found.rows.length > 0
}

async function open({
  path,
  mayCreate,
  storeId,
}: Extract<Request, { kind: 'open' }>): Promise<void> {
  const file = new OpenFile(path, mayCreate)
  const db = toFileDatabase(file, sayIfSilent)
  opened = { file, db, run: toRunQuery(db) as Opened['run'] }
  await migrate(db, { types: SQLITE_TYPES, storeId, mayCreate, hasTable, lock: async () => {} })
}

async function checkIntegrity(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(db)
  return rows.map(({ integrityCheck }) => integrityCheck).join('; ')
}

async function tidy(db: Kysely<Tables>): Promise<void> {
  await sql`pragma incremental_vacuum`.execute(db)
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
}

async function answer(request: Request): Promise<unknown> {
  if (request.kind === 'open') return open(request)
  if (!opened) throw new EngineError('broken', 'The database is not open.')
  const { file, db, run } = opened
  switch (request.kind) {
    case 'query':
      return run(request.name, ...request.given)
    case 'check':
      return checkStore(db, () => checkIntegrity(db))
    case 'tidy':
      return tidy(db)
    case 'close':
      opened = undefined
      return file.close()
  }
}

parentPort?.on('message', async ({ id, request }: { id: number; request: Request }) => {
  lastHeard = performance.now()
  try {
    say({ id, result: await answer(request) })
  } catch (error) {
    if (error instanceof OtherStoreError) say({ id, failure: { kind: 'otherStore', message: '' } })
    else if (error instanceof EngineError)
      say({ id, failure: { kind: error.kind, message: error.message } })
    else say({ id, thrown: error })
  }
})
