import type { Kysely } from 'kysely'
import type { EngineError } from '#src/complaints/store/engine-error.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

/** A database that is open and has the newest schema. */
export type OpenedDatabase = {
  /** What was written counts only if the database is still the one under its name when the transaction ends. */
  db: Kysely<Tables>
  /** The database's own check: `ok`, or what is wrong. */
  checkIntegrity(): Promise<string>
  /** After content was removed: leaves no trace of it in logs and free pages. */
  tidy(): Promise<void>
  /** Ends in order. */
  close(): Promise<void>
  /** Lets go at once, whatever state it is in. */
  drop(): void
}

/** A kind of database: SQLite or PostgreSQL. */
export type Engine = {
  /** Whether there is anything under its name, sound or not. Throws an `EngineError` when nobody can tell. */
  exists(): Promise<boolean>
  open(): Promise<OpenedDatabase>
  /** What an error of a query means; nothing when it does not come from the database. */
  toEngineError(error: unknown): EngineError | undefined
}
