import type { ProblemCode } from '#src/complaints/problems.ts'
import type { DraftFile } from '#src/complaints/questions/files/question.ts'

/** What is told of a file beside its content. */
export type FileFacts = Pick<
  DraftFile,
  'kind' | 'name' | 'thumbnail' | 'takenAt' | 'hasActiveContent' | 'changes'
>

/** A picture or document written anew, without what the camera or the author left in it. */
export type CheckedContent = Omit<FileFacts, 'name'> & { bytes: Uint8Array }

/** A file that cannot be taken, and why. */
export type WrongFile = { outcome: 'wrong'; code: ProblemCode }

export type ContentCheck = { outcome: 'ok'; content: CheckedContent } | WrongFile

/**
 * What is kept of a file, read once and in order; reading throws `BrokenMovieError` where it is no whole recording.
 * `toFacts` knows everything once all was read. The name is for showing only: it is never a path.
 */
export type KeptFile = { content: AsyncIterable<Uint8Array>; toFacts: () => FileFacts }

export type FileCheck = { outcome: 'ok'; file: KeptFile } | WrongFile
