import { ByteReader } from '#src/complaints/files/byte-reader.ts'
import type { FileFacts, KeptFile } from '#src/complaints/files/checked-file.ts'
import { MovieCleaner } from '#src/complaints/files/clean-movie.ts'
import type { MediaType } from '#src/complaints/files/to-file-type.ts'
import { findOtherEnding, toShownName } from '#src/complaints/files/to-shown-name.ts'

type Facts = Pick<FileFacts, 'kind' | 'takenAt' | 'changes'>

function toKept(
  content: AsyncIterable<Uint8Array>,
  type: MediaType,
  name: string,
  toFacts: () => Facts,
): KeptFile {
  return {
    content,
    toFacts: () => {
      const facts = toFacts()
      const ending = type === 'mp4' && facts.kind === 'sound' ? 'm4a' : type
      const otherEnding = findOtherEnding(name, ending)
      return {
        ...facts,
        hasActiveContent: false,
        name: toShownName(name, facts.kind, ending),
        ...(otherEnding && { changes: { ...facts.changes, ending: otherEnding } }),
      }
    },
  }
}

/** A recording as it is kept: picture and sound as they were sent, without what else it said. */
export function keepMedia(
  content: AsyncIterable<Uint8Array>,
  type: MediaType,
  name: string,
  keepsTime: boolean,
): KeptFile {
  if (type === 'mp3') return toKept(cleanMp3(content), type, name, () => ({ kind: 'sound' }))
  // Frames of sound and nothing else.
  if (type === 'amr' || type === 'aac')
    return toKept(content, type, name, () => ({ kind: 'sound' }))
  const cleaner = new MovieCleaner(keepsTime)
  return toKept(cleaner.clean(content), type, name, () => {
    const { hasPicture, place, takenAt } = cleaner.facts ?? {}
    return {
      kind: hasPicture ? 'video' : 'sound',
      ...(takenAt === undefined ? {} : { takenAt }),
      ...(place === undefined ? {} : { changes: { place } }),
    }
  })
}

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
function cleanMp3(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  return withEnd(blankTags(content), TAG_TAIL, blankTail)
}
