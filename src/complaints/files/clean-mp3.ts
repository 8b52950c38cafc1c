import { ByteReader } from '#src/complaints/files/byte-reader.ts'

/** Head of a tag in front of the sound (ID3v2.4, 3.1); its length in four times seven bits. */
const TAG_HEAD = 10
/** A tag behind the sound (ID3v1). */
const TAG_TAIL = 128

const toTagBytes = (head: Buffer) =>
  [6, 7, 8, 9].reduce((length, at) => (length << 7) | ((head[at] ?? 0) & 0x7f), 0)

/** Everything but the last `count` bytes as it comes, and those at the end, through `toEnd`. */
async function* withEnd(
  content: AsyncIterable<Uint8Array>,
  count: number,
  toEnd: (end: Buffer) => Buffer,
) {
  let held = Buffer.alloc(0)
  for await (const piece of content) {
    const all = Buffer.concat([held, piece])
    const passing = Math.max(0, all.length - count)
    if (passing > 0) yield all.subarray(0, passing)
    held = all.subarray(passing)
  }
  yield toEnd(held)
}

function blankTail(end: Buffer): Buffer {
  return end.toString('latin1', 0, 3) === 'TAG'
    ? Buffer.concat([end.subarray(0, 3)], TAG_TAIL)
    : end
}

async function* blankTags(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = new ByteReader(content)
  let head = await reader.read(TAG_HEAD)
  while (head.length === TAG_HEAD && head.toString('latin1', 0, 3) === 'ID3') {
    // Without flags nothing but frames stands in a tag, and zeros are none.
    head[5] = 0
    yield head
    yield* reader.blank(toTagBytes(head))
    head = await reader.read(TAG_HEAD)
  }
  yield head
  yield* reader.pass(Infinity)
}

/**
 * An MP3 as it passes, of the same length, without the words, pictures and files that tags before and behind the
 * sound hold.
 */
export function cleanMp3(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  return withEnd(blankTags(content), TAG_TAIL, blankTail)
}
