import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import type { Engine, OpenedDatabase } from '#src/complaints/store/engines/engine.ts'

/** A database that is opened when it is needed, and again after it failed: nobody has to restart anything. */
export class ReopeningDatabase {
  readonly #engine: Engine
  #opening: Promise<OpenedDatabase> | undefined
  #closed = false

  constructor(engine: Engine) {
    this.#engine = engine
  }

  /**
   * Does some work. Throws `StoreUnavailableError` or `RuleBrokenError`; any other error is one of `work` itself.
   */
  async use<T>(work: (opened: OpenedDatabase) => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreUnavailableError('The store was closed.')
    this.#opening ??= this.#engine.open()
    const opening = this.#opening
    try {
      return await work(await opening)
    } catch (error) {
      const failure = this.#engine.toEngineError(error)
      if (!failure) throw error
      if (failure.kind === 'rule') throw new RuleBrokenError(failure.message)
      if (failure.kind === 'broken') this.#drop(opening)
      throw new StoreUnavailableError(failure.message)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    const opened = await this.#opening?.catch(() => undefined)
    await opened?.close()
  }

  #drop(opening: Promise<OpenedDatabase>): void {
    if (this.#opening === opening) this.#opening = undefined
    opening.then(
      (opened) => opened.drop(),
      () => {},
    )
  }
}

/**
 * What was to be written breaks a rule of the store, e.g. a closed case without an outcome: a fault of the caller,
 * trying again does not help. Nothing was written; the message names the rule.
 */
class RuleBrokenError extends Error {
  override name = 'RuleBrokenError'
}
