import { accessSync, closeSync, constants, openSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { parentPort } from 'node:worker_threads'
import type { EngineErrorKind } from '#src/complaints/store/engines/engine.ts'
import type {
  Reply,
  Request,
  Result,
  SqliteValue,
} from '#src/complaints/store/engines/worker-client.ts'

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

/** How long a statement waits for another process, in milliseconds. */
const BUSY_TIMEOUT = 2000

/** The log is cut to this size when it is no longer needed. */
const LOG_BYTES = 16 * 1024 * 1024

const LOGS = ['-wal', '-shm'] as const

const inodeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.ino

/** Which files lie under the name of a database and of its logs. */
function toIdentity(path: string): string {
  return ['', ...LOGS].map((end) => inodeOf(`${path}${end}`) ?? 'none').join(' ')
}

/** A database file that is open, as long as it is the one under its name. */
class OpenFile {
  readonly database: DatabaseSync
  readonly #path: string
  readonly #identity: string

  /**
   * Opens a file; with `mayCreate` an absent one is made. An empty one counts as absent: SQLite would take it for
   * a new database. Throws an error of SQLite, or an `Error` that says what is wrong.
   */
  constructor(path: string, mayCreate: boolean) {
    const isNew = !statSync(path, { throwIfNoEntry: false })?.size
    if (isNew && !mayCreate) throw new Error('The database file is absent or empty.')
    if (isNew) closeSync(openSync(path, 'a', 0o600))
    // SQLite would open it for reading, and leave logs behind that are read-only for ever.
    accessSync(path, constants.W_OK)
    this.#path = path
    this.database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT })
    try {
      if (isNew) this.database.exec('pragma auto_vacuum = incremental')
      this.database.exec(`
        pragma journal_mode = wal;
        pragma synchronous = full;
        pragma foreign_keys = on;
        pragma secure_delete = on;
        pragma temp_store = memory;
        pragma journal_size_limit = ${LOG_BYTES};
        select count(*) from sqlite_schema;
      `)
    } catch (error) {
      this.database.close()
      throw error
    }
    this.#identity = toIdentity(path)
  }

  /**
   * Throws when another file, or none, lies under one of the names. Then what was written so far is put into the
   * file that is open and the logs are removed: SQLite would read them into whatever takes its place. Otherwise
   * forgets what it has read, so that damage done by others is seen.
   */
  verify(): void {
    if (toIdentity(this.#path) === this.#identity) {
      this.database.exec('pragma shrink_memory')
      return
    }
    this.#leaveLogs()
    throw new Error('The database file was moved, removed or replaced.')
  }

  #leaveLogs(): void {
    const [, ...own] = this.#identity.split(' ')
    const logs = LOGS.map((end) => `${this.#path}${end}`)
    const row = this.database.prepare('pragma wal_checkpoint(truncate)').get()
    if (row?.['busy'] !== 0) return
    for (const [at, log] of logs.entries()) {
      if (String(inodeOf(log)) === own[at]) rmSync(log)
    }
  }
}

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html); an extended one ends in its primary. */
const FULL = 13
const CONSTRAINT = 19

type SqliteError = Error & { errcode?: number; errstr?: string }

/**
 * What an error of SQLite means. A full disk leaves the connection sound, and it can still read when a new one
 * could not. SQLite's messages name tables and constraints, never values.
 */
function toFailure(error: unknown): { kind: EngineErrorKind; message: string } {
  const { message, errcode = 0 } = error as SqliteError
  const primary = errcode & 0xff
  const kind = primary === CONSTRAINT ? 'rule' : primary === FULL ? 'refused' : 'broken'
  return { kind, message: errcode ? `SQLite ${errcode}: ${message}` : message }
}
