type Waiting = { source: string; bytes: number; grant: (granted: boolean) => void }

export type ByteRoomRule = {
  /** Bytes that one source may hold at once. */
  ofSource: number
  /** Bytes that all sources may hold at once. */
  ofAll: number
  /** Requests of one source that wait for room. */
  waiting: number
}

/**
 * Memory for what is on its way, shared between sources: one may hold at most half of what the others leave,
 * so that however many bytes it sends there is room for another one.
 */
export class ByteRoom {
  readonly #held = new Map<string, number>()
  readonly #rule: ByteRoomRule
  #waiting: Waiting[] = []
  #all = 0

  constructor(rule: ByteRoomRule) {
    this.#rule = rule
  }

  /** Bytes held by one source. */
  heldBy(source: string): number {
    return this.#held.get(source) ?? 0
  }

  /** Whether the source may hold this many more now; if so it does. */
  take(source: string, bytes: number): boolean {
    const held = this.heldBy(source)
    const left = this.#rule.ofAll - (this.#all - held)
    if (held + bytes > Math.min(this.#rule.ofSource, left / 2)) return false
    this.#held.set(source, held + bytes)
    this.#all += bytes
    return true
  }

  /**
   * As `take`, but waits for room. `wait` ends with false when the source may never hold so much or too many
   * of it wait already; `leave` stops waiting.
   */
  takeLater(source: string, bytes: number): { wait: Promise<boolean>; leave: () => void } {
    const none = () => {}
    const ahead = this.#waiting.filter((one) => one.source === source).length
    if (ahead === 0 && this.take(source, bytes)) return { wait: Promise.resolve(true), leave: none }
    const { ofSource, ofAll, waiting } = this.#rule
    if (bytes > Math.min(ofSource, ofAll / 2) || ahead >= waiting)
      return { wait: Promise.resolve(false), leave: none }
    const { promise, resolve } = Promise.withResolvers<boolean>()
    const place: Waiting = { source, bytes, grant: resolve }
    this.#waiting.push(place)
    const leave = () => {
      this.#waiting = this.#waiting.filter((one) => one !== place)
      resolve(false)
      this.#serve()
    }
    return { wait: promise, leave }
  }

  give(source: string, bytes: number): void {
    const left = this.heldBy(source) - bytes
    if (left > 0) this.#held.set(source, left)
    else this.#held.delete(source)
    this.#all -= bytes
    this.#serve()
  }

  /** Gives room to whoever has waited longest for as much as there is; those of one source in order. */
  #serve(): void {
    const passed = new Set<string>()
    for (const one of [...this.#waiting]) {
      if (passed.has(one.source)) continue
      if (!this.take(one.source, one.bytes)) {
        passed.add(one.source)
        continue
      }
      this.#waiting = this.#waiting.filter((other) => other !== one)
      one.grant(true)
    }
  }
}
