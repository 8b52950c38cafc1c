import { parentPort } from 'node:worker_threads'
import type {
  Reply,
  Request,
  Result,
  SqliteValue,
} from '#src/complaints/store/engines/worker-client.ts'
import { OpenFile } from '#src/complaints/store/sqlite/open-file.ts'
import { toFailure } from '#src/complaints/store/sqlite/to-failure.ts'

const NOTHING: Result = { rows: [], changes: 0 }

let file: OpenFile | undefined

/** At once for writing: a transaction that begins by reading could not wait for another writer. */
const BEGIN = 'begin immediate'

function runIn(file: OpenFile, sql: string, parameters: SqliteValue[]): Result {
  // A failure may have ended the transaction already.
  if (sql === 'rollback' && !file.database.isTransaction) return NOTHING
  const statement = file.database.prepare(sql)
  if (statement.columns().length > 0) {
    return { rows: statement.all(...parameters) as Result['rows'], changes: 0 }
  }
  return { rows: [], changes: Number(statement.run(...parameters).changes) }
}

/**
 * At the end of a transaction, and a statement outside of one is one of its own, the files that are open must still be
 * those under their names: what was written counts only then.
 */
function run({ sql, parameters, begins }: Extract<Request, { kind: 'run' }>): Result {
  if (!file) throw new Error('The database is not open.')
  if (begins) file.database.exec(BEGIN)
  const result = runIn(file, sql, parameters)
  if (!file.database.isTransaction) file.verify()
  return result
}

function answer(request: Request): Result {
  if (request.kind === 'run') return run(request)
  if (request.kind === 'open') file = new OpenFile(request.path, request.mayCreate)
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
