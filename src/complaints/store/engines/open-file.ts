import { accessSync, closeSync, constants, openSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { EngineError, type EngineErrorKind } from '#src/complaints/store/engines/engine.ts'

/** What SQLite can be given and gives back. */
export type SqliteValue = string | number | bigint | null | Uint8Array

/** `changes`: rows written; a statement that answers with rows has none. */
type Result = { rows: Record<string, SqliteValue>[]; changes: number }

const NOTHING: Result = { rows: [], changes: 0 }

/** At once for writing: a transaction that begins by reading could not wait for another writer. */
const BEGIN = 'begin immediate'

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

/** A database file that is open, as long as it is the one under its name. Its methods throw an `EngineError`. */
export class OpenFile {
  readonly #database: DatabaseSync
  readonly #path: string
  readonly #identity: string

  /** Opens a file; with `mayCreate` an absent one is made. An empty one counts as absent: SQLite would take it for a new database. */
  constructor(path: string, mayCreate: boolean) {
    this.#path = path
    this.#database = telling(() => openDatabase(path, mayCreate))
    this.#identity = toIdentity(path)
  }

  /**
   * Runs a statement; `begins`: a transaction begins with it, for writing. Before anything is written and at the end of a
   * transaction, and a statement outside of one is one of its own, the files that are open must still be those under their
   * names: what was written counts only then, and what does not count should not be found when they are back.
   */
  run(sql: string, parameters: readonly SqliteValue[] = [], begins = false): Result {
    return telling(() => {
      // A failure may have ended the transaction already.
      if (sql === 'rollback' && !this.#database.isTransaction) return NOTHING
      const statement = this.#database.prepare(sql)
      const isRead = statement.columns().length > 0
      if (begins || !(isRead || this.#database.isTransaction)) this.#expectInPlace()
      if (begins) this.#database.exec(BEGIN)
      const result: Result = isRead
        ? { rows: statement.all(...parameters) as Result['rows'], changes: 0 }
        : { rows: [], changes: Number(statement.run(...parameters).changes) }
      if (!this.#database.isTransaction) {
        this.#expectInPlace()
        // What was read is forgotten, so that damage done by others is seen.
        this.#database.exec('pragma shrink_memory')
      }
      return result
    })
  }

  close(): void {
    this.#database.close()
  }

  /**
   * Throws when another file, or none, lies under one of the names. Then what was written so far is put into the
   * file that is open and the logs are removed: SQLite would read them into whatever takes its place.
   */
  #expectInPlace(): void {
    if (toIdentity(this.#path) === this.#identity) return
    this.#leaveLogs()
    throw new Error('The database file was moved, removed or replaced.')
  }

  #leaveLogs(): void {
    const [, ...own] = this.#identity.split(' ')
    const logs = LOGS.map((end) => `${this.#path}${end}`)
    const row = this.#database.prepare('pragma wal_checkpoint(truncate)').get()
    if (row?.['busy'] !== 0) return
    for (const [at, log] of logs.entries()) {
      if (String(inodeOf(log)) === own[at]) rmSync(log)
    }
  }
}

function openDatabase(path: string, mayCreate: boolean): DatabaseSync {
  const isNew = !statSync(path, { throwIfNoEntry: false })?.size
  if (isNew && !mayCreate) throw new Error('The database file is absent or empty.')
  if (isNew) closeSync(openSync(path, 'a', 0o600))
  // SQLite would open it for reading, and leave logs behind that are read-only for ever.
  accessSync(path, constants.W_OK)
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT })
  try {
    if (isNew) database.exec('pragma auto_vacuum = incremental')
    database.exec(`
      pragma journal_mode = wal;
      pragma synchronous = full;
      pragma foreign_keys = on;
      pragma secure_delete = on;
      pragma temp_store = memory;
      pragma journal_size_limit = ${LOG_BYTES};
      select count(*) from sqlite_schema;
    `)
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

function telling<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw toEngineError(error)
  }
}

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html); an extended one ends in its primary. */
const FULL = 13
const CONSTRAINT = 19

type SqliteError = Error & { errcode?: number }

/**
 * What an error of SQLite means. A full disk leaves the connection sound, and it can still read when a new one
 * could not. SQLite's messages name tables and constraints, never values.
 */
function toEngineError(error: unknown): EngineError {
  const { message, errcode = 0 } = error as SqliteError
  const primary = errcode & 0xff
  const kind: EngineErrorKind =
    primary === CONSTRAINT ? 'rule' : primary === FULL ? 'refused' : 'broken'
  return new EngineError(kind, errcode ? `SQLite ${errcode}: ${message}` : message)
}
