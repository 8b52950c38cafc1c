/**
 * Lets work on the same thing wait for one another, in the order it came; work on other things goes on. Drafts are
 * kept apart by their versions, in whatever process they are written; taking turns in this one spares work that would
 * be done over: a button pressed a hundred times hashes one query code, not a hundred.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Runs `work` when everything begun before under this key has ended. */
  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve()
    const result = before.then(work)
    const ended = result
      .catch(() => {})
      .finally(() => {
        if (this.#last.get(key) === ended) this.#last.delete(key)
      })
    this.#last.set(key, ended)
    return result
  }
}
