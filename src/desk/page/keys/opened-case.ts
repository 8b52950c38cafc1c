import type { Answers } from '#src/complaints/answers.ts'
import type { FileMeta } from '#src/complaints/questions/files/question.ts'
import type { EnvelopeAlarm } from '#src/complaints/seal/case-secret.ts'

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

export type CaseOpening =
  | { outcome: 'opened'; content: OpenedCase }
  | { outcome: 'alarm'; alarm: EnvelopeAlarm }
  /** It is sealed by a list that counts, and was signed after this page asked for lists. */
  | { outcome: 'newerList' }
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
