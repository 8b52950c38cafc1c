type Source = { atWork: number; waiting: (() => void)[] }

export type FairTurnsRule = {
  /** Pieces of work of one source at once. */
  ofSource: number
  /** Pieces of work of all sources at once. */
  ofAll: number
  /** Pieces of work of one source that wait for their turn, where `tryRun` asks; any number without it. */
  waiting?: number
}

/**
 * Lets a few pieces of work run at once and the others wait: those of one source in the order they came,
 * the sources in turn, so that one that asks a hundred times keeps another one waiting for one piece only.
 */
export class FairTurns {
  readonly #sources = new Map<string, Source>()
  readonly #rule: FairTurnsRule
  #atWork = 0

  constructor(rule: FairTurnsRule) {
    this.#rule = rule
  }

  /** Runs `work` when it is its turn; nothing, without running it, when too many of the source wait already. */
  async tryRun<T>(source: string, work: () => Promise<T>): Promise<T | undefined> {
    const { waiting = Infinity } = this.#rule
    const entry = this.#sources.get(source) ?? { atWork: 0, waiting: [] }
    const isFull = !this.#mayStart(entry) && entry.waiting.length >= waiting
    return isFull ? undefined : this.run(source, work)
  }

  /** Runs `work` when it is its turn, however many wait before it. */
  async run<T>(source: string, work: () => Promise<T>): Promise<T> {
    const entry = this.#sources.get(source) ?? { atWork: 0, waiting: [] }
    if (this.#mayStart(entry)) this.#start(source, entry)
    else {
      this.#sources.set(source, entry)
      await new Promise<void>((resolve) => entry.waiting.push(resolve))
    }
    try {
      return await work()
    } finally {
      this.#end(source, entry)
    }
  }

  #mayStart(entry: Source): boolean {
    return this.#atWork < this.#rule.ofAll && entry.atWork < this.#rule.ofSource
  }

  #start(source: string, entry: Source): void {
    entry.atWork += 1
    this.#atWork += 1
    this.#sources.set(source, entry)
  }

  #end(source: string, entry: Source): void {
    entry.atWork -= 1
    this.#atWork -= 1
    // To the back of the row: the others come before its next one.
    this.#sources.delete(source)
    if (entry.atWork > 0 || entry.waiting.length > 0) this.#sources.set(source, entry)
    for (const [name, next] of this.#sources) {
      if (this.#atWork >= this.#rule.ofAll) return
      const begin = this.#mayStart(next) ? next.waiting.shift() : undefined
      if (!begin) continue
      this.#start(name, next)
      begin()
      return
    }
  }
}
