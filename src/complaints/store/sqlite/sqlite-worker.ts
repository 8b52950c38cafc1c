import { parentPort } from 'node:worker_threads'
import type { Reply, Request, Result, SqliteValue } from '#src/complaints/store/sqlite/messages.ts'
import { OpenFile } from '#src/complaints/store/sqlite/open-file.ts'
import { toFailure } from '#src/complaints/store/sqlite/to-failure.ts'

const NOTHING: Result = { rows: [], changes: 0 }

let file: OpenFile | undefined

function run(sql: string, parameters: SqliteValue[]): Result {
  if (!file) throw new Error('The database is not open.')
  // A failure may have ended the transaction already.
  if (sql === 'rollback' && !file.database.isTransaction) return NOTHING
  const statement = file.database.prepare(sql)
  if (statement.columns().length > 0) {
    return { rows: statement.all(...parameters) as Result['rows'], changes: 0 }
  }
  return { rows: [], changes: Number(statement.run(...parameters).changes) }
}

function answer(request: Request): Result {
  if (request.kind === 'run') return run(request.sql, request.parameters)
  if (request.kind === 'open') file = new OpenFile(request.path, request.mayCreate)
  if (request.kind === 'verify') file?.verify()
  if (request.kind === 'close') file?.database.close()
  return NOTHING
}

function reply(id: number, request: Request): Reply {
  try {
    return { id, result: answer(request) }
  } catch (error) {
    return { id, failure: toFailure(error) }
  }
}

/** Blobs are SQLite's copies and nobody else's: they go over without another copy. */
const toBuffers = (answered: Reply) =>
  'result' in answered
    ? answered.result.rows
        .flatMap((row) => Object.values(row))
        .flatMap((value) => (value instanceof Uint8Array ? [value.buffer as ArrayBuffer] : []))
    : []

parentPort?.on('message', ({ id, request }: { id: number; request: Request }) => {
  const answered = reply(id, request)
  parentPort?.postMessage(answered, toBuffers(answered))
})
