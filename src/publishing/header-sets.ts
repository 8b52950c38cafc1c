/** Collects sets of headers so that each distinct one is stored once. */
export class HeaderSets {
  readonly list: Record<string, string>[] = []
  readonly #positions = new Map<string, number>()

  /** The position of a set equal to `headers`. */
  add(headers: Record<string, string>): number {
    const key = JSON.stringify(headers)
    const known = this.#positions.get(key)
    if (known !== undefined) return known
    this.#positions.set(key, this.list.length)
    return this.list.push(headers) - 1
  }
}
