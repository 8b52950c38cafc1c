import type { Answers } from '#src/complaints/answers.ts'
import type { Proof } from '#src/complaints/complaint-intake.ts'
import type { ShownProblem } from '#src/complaints/problems.ts'
import type { Typed } from '#src/complaints/questions/typed-text.ts'

/** Why a page has no question to ask any more. */
export type Ended = {
  kind:
    | 'expired'
    | 'submitted'
    | 'nothing'
    | 'conflict'
    | 'unavailable'
    /** The browser keeps no cookies: nothing can be filled in. */
    | 'noCookies'
    /** This browser has begun another complaint since. */
    | 'otherDraft'
    /** The same, of a page on which files were added or removed. */
    | 'filesElsewhere'
  /** Of a complaint that was handed in. */
  reference?: string | undefined
  /** Words that could not be kept, given back to who wrote them. */
  given?: string | undefined
  /** What the complaint that is open now is about. */
  open?: string | undefined
  /** What begins another complaint about the same place, as its form sends it. */
  another?: Readonly<Record<string, string>> | undefined
}

/** How the form of a page is sent. */
export type FormSending = {
  /** Not the address of the page itself: a browser would then put the answer in its place in the history. */
  action: string
  /** What goes with it, unseen. */
  hidden: Readonly<Record<string, string>>
  /** Name of the field that says which copy of the tab is sent. */
  copy?: string | undefined
  /** Under which name this tab keeps what is typed until the server has it; nothing: it is not kept. */
  keep?: string | undefined
}

/** Why nothing could be done with a case: the session is over, the case has come too far, or it is another one. */
export type Refused = 'sessionOver' | 'notPossible' | 'otherCase'

/** What a question page shows. */
export type QuestionView = {
  /** The question. */
  title: string
  /** From 1. */
  number: number
  total: number
  /** Address of the page before. */
  back: string
  form: FormSending
  /** True: a changed answer leads back to the page before handing in. */
  isChange: boolean
  answers: Answers
  /** What was typed into the form that comes back; it counts before `answers`. */
  typed: Typed | undefined
  /** What other pages wrote into the same form meanwhile, in words; the first can be taken instead. */
  others: readonly string[]
  problems: readonly ShownProblem[]
  /** True: nothing could be kept just now; the form still has it. */
  unsaved: boolean
  ended: Ended | undefined
  /** What is asked before the complaint is begun, with what its form sent. */
  asked?: { proof: Proof; names: { challenge: string; solution: string }; sent: Typed } | undefined
}

/** The words at one field, or nothing when it is fine. */
export const findProblemText = (
  problems: readonly ShownProblem[],
  wanted: string,
): string | undefined => problems.find(({ field }) => field === wanted)?.text
