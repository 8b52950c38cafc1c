/** Whatever is longer is handed to the browser, which may put it on its disk. */
const MOST_HELD = 8 * 1024 * 1024

/** Pieces as one, of which no more than a part is held here. */
export async function toBlob(pieces: AsyncIterable<Uint8Array>, type = ''): Promise<Blob> {
  let parts: BlobPart[] = []
  let held = 0
  for await (const piece of pieces) {
    parts.push(new Uint8Array(piece))
    held += piece.length
    if (held < MOST_HELD) continue
    parts = [new Blob(parts)]
    held = 0
  }
  return new Blob(parts, { type })
}
