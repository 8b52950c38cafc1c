import type { DraftFile } from '#src/complaints/answers.ts'
import type { ProblemCode } from '#src/complaints/complaint-intake.ts'

/** What is kept of a resident's file: written anew, without what the camera or the author left in it. */
export type CheckedContent = Pick<
  DraftFile,
  'kind' | 'thumbnail' | 'takenAt' | 'hasActiveContent' | 'changes'
> & { bytes: Uint8Array }

/** A file that cannot be taken, and why. */
export type WrongFile = { outcome: 'wrong'; code: ProblemCode }

export type ContentCheck = { outcome: 'ok'; content: CheckedContent } | WrongFile

/** `name` is for showing only: it is never a path. */
export type FileCheck = { outcome: 'ok'; file: CheckedContent & { name: string } } | WrongFile
