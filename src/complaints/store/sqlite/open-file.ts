import { accessSync, closeSync, constants, openSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

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
export class OpenFile {
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
