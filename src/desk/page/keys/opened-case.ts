import type { Answers } from '#src/complaints/answers.ts'
import type { FileMeta } from '#src/complaints/questions/files/question.ts'

/** What was said at one event; `isDamaged`: a part of it cannot be opened. */
export type OpenedWords = {
  position: number
  text: string | null
  internal: string | null
  isDamaged: boolean
}

/** What is sealed in a case, opened; damaged parts are absent. */
export type OpenedCase = {
  answers: Answers | undefined
  /** Answers that officers read as their questions say. */
  rows: { label: string; line: string }[]
  words: OpenedWords[]
  /** `changes`: what of a file is not as it was sent, one line each. */
  files: { id: string; bytes: number; meta: FileMeta | undefined; changes: string[] }[]
}

/** What should never be, and keeps a case closed. */
export type Alarm =
  /** The envelope is that of another case. */
  | { kind: 'otherEnvelope' }
  /** More or fewer can open it than its list says. */
  | { kind: 'otherReaders'; expected: number; found: number }
  /** The list has a key of this officer, and the envelope does not open with it. */
  | { kind: 'closedToListed' }
  /** It names a list that does not have its holder. */
  | { kind: 'unknownList' }

export type CaseOpening =
  | { outcome: 'opened'; content: OpenedCase }
  | { outcome: 'alarm'; alarm: Alarm }
  /** It was sealed to others. */
  | { outcome: 'closed' }

/** How a file can be shown here; anything else is saved. */
export type ShownAs = 'image' | 'video' | 'sound' | null

export type OpenedFile = {
  content: Blob
  shownAs: ShownAs
  /** The end of its name by what it is, never by what it was called. */
  ending: string
}
