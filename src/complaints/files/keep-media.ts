import type { FileFacts, KeptFile } from '#src/complaints/files/checked-file.ts'
import { MovieCleaner } from '#src/complaints/files/clean-movie.ts'
import { cleanMp3 } from '#src/complaints/files/clean-mp3.ts'
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
