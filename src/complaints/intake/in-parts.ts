/** Bytes in pieces of any size, as pieces of `size` and a last one that may be smaller. */
export async function* inParts(
  content: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array, void> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const piece of content) {
    let rest = piece
    while (length + rest.length >= size) {
      const head = rest.subarray(0, size - length)
      yield Buffer.concat([...held, head])
      rest = rest.subarray(head.length)
      held = []
      length = 0
    }
    if (rest.length > 0) held.push(rest)
    length += rest.length
  }
  if (length > 0) yield Buffer.concat(held)
}
