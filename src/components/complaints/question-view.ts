import type { Answers } from '#src/complaints/answers.ts'
import type { FormProblem, Step, Typed } from '#src/complaints/complaint-intake.ts'

/** Why a page has no question to ask any more. */
export type Ended =
  /** `typed`: what was just written, given back because it could not be kept. */
  | { kind: 'expired'; typed?: string | undefined }
  | { kind: 'submitted'; reference?: string | undefined }
  | { kind: 'nothing' | 'conflict' | 'unavailable' }

/** Why nothing could be done with a case: the session is over, or the case has come too far. */
export type Refused = 'sessionOver' | 'notPossible'

/** What a question page shows. */
export type QuestionView = {
  step: Step
  /** From 1. */
  number: number
  total: number
  /** Address of the page before. */
  back: string
  /** True: a changed answer leads back to the page before handing in. */
  isChange: boolean
  answers: Answers
  /** What was typed into the form that comes back; it counts before `answers`. */
  typed: Typed | undefined
  problems: readonly FormProblem[]
  /** True: nothing could be kept just now; the form still has it. */
  unsaved: boolean
  ended: Ended | undefined
}
