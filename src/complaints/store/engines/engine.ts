import type { StoreCheck } from '#src/complaints/store/complaint-store.ts'
import type { RunQuery } from '#src/complaints/store/queries.ts'

/** A database that is open and has the newest schema. */
export type OpenedDatabase = {
  /** What was written counts only if the database is still the one under its name when the transaction ends. */
  query: RunQuery
  /** Looks at everything; see `checkStore`. */
  check(): Promise<StoreCheck>
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

/**
 * `rule`: what was written breaks a constraint, the database is sound. `refused`: it could not be done, the
 * connection is sound. `broken`: nothing is to be expected of the connection any more.
 */
export type EngineErrorKind = 'rule' | 'refused' | 'broken'

/** A database did not do what it was asked; the message carries no value that was written. */
export class EngineError extends Error {
  override name = 'EngineError'
  readonly kind: EngineErrorKind

  constructor(kind: EngineErrorKind, message: string) {
    super(message)
    this.kind = kind
  }
}

/** The database holds a store, but not the one asked for. */
export class OtherStoreError extends EngineError {
  override name = 'OtherStoreError'

  constructor() {
    super('broken', 'The database holds the store of other keys.')
  }
}
