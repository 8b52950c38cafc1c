import { checkInProcess } from '#src/complaints/files/check-in-process.ts'
import type { ContentCheck, FileCheck, WrongFile } from '#src/complaints/files/checked-file.ts'
import { keepMedia } from '#src/complaints/files/keep-media.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { type FileType, isMedia } from '#src/complaints/files/to-file-type.ts'
import { findOtherEnding, toShownName } from '#src/complaints/files/to-shown-name.ts'
import { FairTurns } from '#src/lib/fair-turns.ts'
import { toCaller } from '#src/lib/rate-limit.ts'

const {
  imageBytes,
  pdfBytes,
  mediaBytes,
  imageMs,
  pdfMs,
  waitMs,
  memoryKilobytes,
  checks,
  waitingChecks,
} = FILE_LIMITS

const turns = new FairTurns({ ofSource: checks, ofAll: checks, waiting: waitingChecks })

const wrong = (code: WrongFile['code']): WrongFile => ({ outcome: 'wrong', code })

/** The longest a file of a type may be as it is sent. */
function toMostBytes(type: FileType): number {
  if (isMedia(type)) return mediaBytes
  return type === 'pdf' ? pdfBytes : imageBytes
}

/** Why a file is not worth reading on, by what it is and how long it is, or is so far. */
export function findRefusal(type: FileType | undefined, bytes: number): WrongFile | undefined {
  if (bytes === 0) return wrong('fileEmpty')
  if (type === undefined) return wrong('fileType')
  if (type === 'heic') return wrong('fileIsHeic')
  return bytes > toMostBytes(type) ? wrong('fileTooLarge') : undefined
}

/** Waits for a place among the files being checked, but not for ever. */
async function checkContent(
  type: 'image' | 'pdf',
  content: AsyncIterable<Uint8Array>,
  keepsTime: boolean,
  source: string,
): Promise<ContentCheck> {
  const { promise: gaveUp, resolve: giveUp } = Promise.withResolvers<ContentCheck>()
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    giveUp(wrong('uploadBusy'))
  }, waitMs)
  const checked = turns.tryRun(toCaller(source), async (): Promise<ContentCheck> => {
    clearTimeout(timer)
    if (isLate) return wrong('uploadBusy')
    const milliseconds = type === 'pdf' ? pdfMs : imageMs
    return checkInProcess({ type, keepsTime }, content, { milliseconds, memoryKilobytes })
  })
  return (await Promise.race([checked, gaveUp])) ?? wrong('uploadBusy')
}

async function* once(bytes: Uint8Array) {
  yield bytes
}

/** A file whose every byte is there. */
export type WholeFile = {
  content: AsyncIterable<Uint8Array>
  /** By its first bytes; it was not refused for it. */
  type: FileType
  /** As the resident's machine calls it. */
  name: string
  /** True: the time it was taken is kept. */
  keepsTime: boolean
  source: string
}

/**
 * Looks at a file a resident adds: whether it can be read, and what is kept of it. Place, and everything else the
 * camera wrote, never is. Pictures and documents are looked at in a process of their own; recordings are cleaned as
 * they pass.
 */
export async function checkFile(file: WholeFile): Promise<FileCheck> {
  const { content, type, name, keepsTime, source } = file
  if (isMedia(type)) return { outcome: 'ok', file: keepMedia(content, type, name, keepsTime) }
  const checked = await checkContent(type === 'pdf' ? 'pdf' : 'image', content, keepsTime, source)
  if (checked.outcome === 'wrong') return checked
  const { bytes, ...facts } = checked.content
  const ending = facts.kind === 'pdf' ? 'pdf' : 'jpg'
  const shown = toShownName(name, facts.kind, ending)
  const otherEnding = findOtherEnding(name, ending)
  const changes = otherEnding ? { ...facts.changes, ending: otherEnding } : facts.changes
  return {
    outcome: 'ok',
    file: {
      content: once(bytes),
      toFacts: () => ({ ...facts, name: shown, ...(changes && { changes }) }),
    },
  }
}
