import type { FormState } from '#src/complaints/fields.ts'
import type { FormProblem } from '#src/complaints/problems.ts'

/** What a visitor sends did not come to its end: he or the line broke off, or it is not what it says it is. */
export class BrokenUploadError extends Error {}

/** A file on its way: read once, in order; reading throws a `BrokenUploadError` where it breaks off. */
export type Upload = {
  name: string
  content: AsyncIterable<Uint8Array>
  /** True: the time it was taken is kept. */
  keepsTime: boolean
  /** The caller's address: sources take turns when much is to be looked at. */
  source: string
}

/** What tells a file that is sent in pieces from others, as the resident's browser knows it. */
export type Announced = { name: string; bytes: number; modified: number; keepsTime: boolean }

/** A file that was sent in part: who chooses it again goes on behind `received` bytes. */
export type PartlySent = Pick<Announced, 'name' | 'bytes'> & { id: string; received: number }

export type SendingBegun =
  | { outcome: 'begun'; sent: PartlySent }
  | Exclude<FileAdded, { outcome: 'added' }>

/** `received`: so much is kept now, whatever was sent; the next piece begins there. */
export type PieceKept =
  | { outcome: 'kept'; received: number }
  | Exclude<FileAdded, { outcome: 'added' }>

export type FileAdded =
  | { outcome: 'added' }
  | { outcome: 'wrong'; problem: FormProblem }
  | { outcome: 'expired' }
  | { outcome: 'submitted' }
  | { outcome: 'unavailable' }

/** What can be done with files: of a draft, and of a case that was handed in. */
export interface FileIntake {
  /**
   * Whether a page was shown from another draft than the one of `key`, or while that was about another place: asked
   * before its files are read, because they belong nowhere else.
   */
  isShownFromOther(key: string | undefined, shown: Partial<FormState>): Promise<boolean>
  /** The same for the page of a case, by the number it shows. */
  isShownFromOtherCase(session: string | undefined, reference: string | undefined): Promise<boolean>
  addFile(key: string | undefined, upload: Upload): Promise<FileAdded>
  /** Begins a file that comes in pieces, or goes on with the one that was begun. */
  beginSending(key: string | undefined, file: Announced): Promise<SendingBegun>
  /** Keeps a piece of `FILE_LIMITS.pieceBytes` (the last one may be smaller) that begins at byte `at`. */
  keepPiece(key: string | undefined, id: string, at: number, piece: Uint8Array): Promise<PieceKept>
  /** Adds a file all of whose pieces are there. */
  finishSending(key: string | undefined, id: string, source: string): Promise<FileAdded>
  readPartlySent(key: string | undefined): Promise<PartlySent[]>
  /**
   * Keeps in the draft why files were not added, for the page that says so; the ones of before are forgotten, or
   * told with them (`alsoBefore`).
   */
  keepFileProblems(
    key: string | undefined,
    problems: readonly FormProblem[],
    alsoBefore?: boolean,
  ): Promise<void>
  addCaseFile(session: string | undefined, upload: Upload): Promise<FileAdded>
  /** Keeps for a day, sealed, why files were not added to a case; without problems those of before are forgotten. */
  keepCaseFileProblems(session: string | undefined, problems: readonly FormProblem[]): Promise<void>
  readCaseFileProblems(session: string | undefined): Promise<readonly FormProblem[]>
}
