import { FIELDS } from '#src/complaints/fields.ts'
import type { FileAdded } from '#src/complaints/file-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import type { ProblemCode } from '#src/complaints/problems.ts'
import { MOST_FILES } from '#src/complaints/questions/files/question.ts'
import type { Appended, DraftTotals, FileOwner } from '#src/complaints/store/draft-store.ts'

const MEBIBYTE = 1024 * 1024
const { caseBytes } = FILE_LIMITS
/** All drafts together, with their files. */
const MOST_BYTES = 2048 * MEBIBYTE
/** Of what the others leave: however many bytes one source sends, somebody else has as much room as it took. */
const SHARE = 1 / 2

/**
 * Whether drafts of a source may take `more` bytes when all drafts together may take `mostBytes`. One source alone
 * gets half of the box, the next one half of what is left; nobody can fill it, or keep another one out.
 */
export function hasRoom(
  { bytes, bytesOfSource }: Pick<DraftTotals, 'bytes' | 'bytesOfSource'>,
  mostBytes: number,
  more = 0,
): boolean {
  const left = mostBytes - (bytes - bytesOfSource)
  return bytesOfSource + more <= left * SHARE
}

/**
 * Whether drafts of a source (any, when none is named) fill the room they may take, or would with `more` bytes:
 * those that are there can still be handed in.
 */
export async function isDraftBoxFull(
  { store }: Pick<IntakeContext, 'store'>,
  sourceKey = '',
  more = 0,
): Promise<boolean> {
  return !hasRoom(await store.readDraftTotals(sourceKey), MOST_BYTES, more)
}

/** An unfinished file, and whose room it takes: nobody's, where it is for a case, which has a limit of its own. */
export type FileInRoom = { id: string; owner: FileOwner; sourceKey: string | undefined }

/**
 * Adds a part to an unfinished file while its source has room for it. It is asked before every part, not once a
 * file: however many files a source begins at once, it takes its share and at most one part of each beyond it.
 */
export async function appendInRoom(
  { store, clock }: Pick<IntakeContext, 'store' | 'clock'>,
  { id, sourceKey }: FileInRoom,
  position: number,
  part: Uint8Array,
): Promise<Appended | 'full'> {
  if (sourceKey !== undefined && (await isDraftBoxFull({ store }, sourceKey, part.length)))
    return 'full'
  return store.appendPart(id, position, part, clock())
}

export type NotAdded = Extract<FileAdded, { outcome: 'wrong' }>

/** A file that was not added. */
export const toNotAdded = (code: ProblemCode, count?: number): NotAdded => ({
  outcome: 'wrong',
  problem: { field: FIELDS.files.file, code, ...(count === undefined ? {} : { count }) },
})

type Sized = { bytes: number }

/** Why a draft or case with these files may not have one more of `next` bytes. */
export function findFull(files: readonly Sized[], next = 1): NotAdded | undefined {
  if (files.length >= MOST_FILES) return toNotAdded('filesTooMany', MOST_FILES)
  const bytes = files.reduce((sum, file) => sum + file.bytes, next)
  return bytes > caseBytes ? toNotAdded('filesTooLarge', caseBytes / MEBIBYTE) : undefined
}
