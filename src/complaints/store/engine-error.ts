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
