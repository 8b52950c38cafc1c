import { MOST_FILES } from '#src/complaints/answers.ts'
import type { ProblemCode } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import type { FileAdded } from '#src/complaints/file-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'

const MEBIBYTE = 1024 * 1024
const { caseBytes } = FILE_LIMITS

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
