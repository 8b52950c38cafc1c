/** Reads content that arrives in pieces of any size, so many bytes at a time; it never holds more than asked for. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>
  #left: Uint8Array = new Uint8Array()

  constructor(content: AsyncIterable<Uint8Array>) {
    this.#pieces = content[Symbol.asyncIterator]()
  }

  /** The next piece that came, at most `most` bytes; nothing at the end. */
  async readSome(most: number): Promise<Uint8Array | undefined> {
    while (this.#left.length === 0) {
      const next = await this.#pieces.next()
      if (next.done) return undefined
      this.#left = next.value
    }
    const some = this.#left.subarray(0, most)
    this.#left = this.#left.subarray(some.length)
    return some
  }

  /** The next `length` bytes as a copy of their own; fewer at the end. */
  async read(length: number): Promise<Buffer> {
    const pieces: Uint8Array[] = []
    let left = length
    while (left > 0) {
      const piece = await this.readSome(left)
      if (!piece) break
      pieces.push(piece)
      left -= piece.length
    }
    return Buffer.concat(pieces)
  }

  /** The next `length` bytes (`Infinity`: all that is left) as they come; fewer at the end. */
  async *pass(length: number): AsyncGenerator<Uint8Array, void> {
    for (let left = length; left > 0; ) {
      const piece = await this.readSome(Math.min(left, Number.MAX_SAFE_INTEGER))
      if (!piece) return
      left -= piece.length
      yield piece
    }
  }

  /** As many zeros as `pass` would give bytes. */
  async *blank(length: number): AsyncGenerator<Uint8Array, void> {
    for await (const piece of this.pass(length)) yield new Uint8Array(piece.length)
  }
}
