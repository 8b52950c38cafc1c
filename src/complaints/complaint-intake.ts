import type { Answers } from '#src/complaints/answers.ts'
import type { CaseClock, Promised } from '#src/complaints/clocks/case-clock.ts'
import type { FormState } from '#src/complaints/fields.ts'
import type { FileIntake, PartlySent } from '#src/complaints/file-intake.ts'
import type { FormProblem } from '#src/complaints/problems.ts'
import type { QuestionStep, Step } from '#src/complaints/questions/questions.ts'
import type { Typed } from '#src/complaints/questions/typed-text.ts'
import type { EventKind, Outcome, State } from '#src/complaints/states.ts'
import type { Head } from '#src/record/record-entry.ts'
import type { Authority, Matter } from '#src/region/complaint-rules.ts'

/** A form that came back: what was typed into it, and why it could not be taken. */
export type Returned = {
  typed: Typed
  problems: readonly FormProblem[]
  /** What other pages wrote meanwhile into the same form, newest first. */
  others?: readonly Typed[]
}
/** The forms that came back and were not put right yet. */
export type ReturnedForms = Readonly<Partial<Record<Step, Returned>>>

/** A draft as a question page needs it. */
export type OpenedDraft =
  | {
      outcome: 'open'
      answers: Answers
      returned: ReturnedForms
      /** Tells the draft from another one; neither its key nor its id in the store. */
      tag: string
      /** Counts what was written into it: a form says which one it was shown with. */
      version: number
      /** What the form of each step is shown from. */
      forms?: Readonly<Record<Step, FormState>>
      /** The same of a question to the authority. */
      enquiry?: FormState
      /** Another place that was chosen and not decided on: what was typed. */
      wanted?: Typed | undefined
    }
  /** Nothing answered yet, or the 24 hours are over (`expired`: there was a key). */
  | { outcome: 'none'; expired: boolean }
  /** `place`: what it was about, as the form of the first step sends it. */
  | { outcome: 'submitted'; reference: string; place?: Typed | undefined }
  | { outcome: 'unavailable' }

export type Saved =
  /** `key` goes into the cookie: it is the only way to open the draft. */
  | { outcome: 'saved'; next: Step; key: string }
  /** Kept in the draft as a form that came back. */
  | { outcome: 'wrong'; key: string }
  /** Nothing was written, and nothing is to be kept. */
  | { outcome: 'untouched' }
  /** The draft has words about another place: its writer decides. */
  | { outcome: 'asksPlace'; key: string }
  /** This browser has begun another complaint since, or the draft is a question: these words are not put into it. */
  | { outcome: 'otherDraft'; typed: Typed }
  | { outcome: 'expired'; typed: Typed }
  | { outcome: 'submitted'; typed?: Typed }
  | { outcome: 'unavailable'; typed: Typed }
  /** Nothing is begun yet: the same form is to be sent again with the proof. */
  | { outcome: 'prove'; proof: Proof }

/** Who will get a complaint, and by which rule. */
export type RoutePreview = {
  matter: Matter
  primary: Authority
  copies: Authority[]
  /** True: the unit that would get it is the one complained about, and another one gets it. */
  redirected: boolean
  /** True: the lead authority, whose officers open what no other unit does, is the one complained about. */
  leadAccused: boolean
}

/** A file that is not there whole. */
export type UnfinishedFile = PartlySent

/** A small puzzle: find `n` so that SHA-256(`${challenge}:${n}`) begins with `zeroBits` zero bits. */
export type Puzzle = { challenge: string; zeroBits: number }

/** What is asked before a complaint is begun, where very many are begun from one source: one of the two. */
export type Proof = { puzzle: Puzzle; waitSeconds: number }

/** Everything the page before handing in shows. */
export type Preview = {
  answers: Answers
  route: RoutePreview
  /** Whose officers open it. Nobody: it cannot be handed in here. */
  holder: Authority | undefined
  promises: Promised[]
  /** Other complaints about the same place within 12 months: a count, never their text. */
  similar: number
  /** Goes through the form and back: which answers, which notice and which receivers the resident saw. */
  contentHash: string
  /** Asked when much comes in at once; unsolved, the case waits for a person to look (待核实). */
  puzzle: Puzzle | undefined
}

export type Previewed =
  | {
      outcome: 'ready'
      preview: Preview
      /** Files that are not there whole: they would not be handed in. */
      unfinished: readonly UnfinishedFile[]
      problems: readonly FormProblem[]
      form?: FormState
    }
  /** Too early: these steps are still to be answered, or to be put right. */
  | { outcome: 'missing'; missing: QuestionStep[] }
  | Exclude<OpenedDraft, { outcome: 'open' }>

export type Submitted =
  | { outcome: 'stored' }
  /** Kept in the draft as a form that came back. */
  | { outcome: 'wrong' }
  /** The page was shown from another draft than the one this browser has now. */
  | { outcome: 'otherDraft' }
  /** The answers, the notice or who gets it changed after this page was shown. */
  | { outcome: 'changed' }
  /** Already handed in with other answers than this page shows. */
  | { outcome: 'conflict' }
  | { outcome: 'expired' }
  | { outcome: 'unavailable' }

export type Receipt = {
  reference: string
  /** 16 digits in four groups, e.g. `1234 5678 9012 3456`. */
  queryCode: string
  /** Three words that lift the wait after wrong codes; they open nothing. */
  resumeWord: string
  filedAt: string
  authority: Authority
  copies: Authority[]
  /** Whose officers open it, by which of their lists; nothing for a draft that was begun with an earlier release. */
  sealedTo: { holder: Authority; listNumber: number; fingerprint: string } | undefined
  promises: Promised[]
  /** A second independent complaint within 12 months. */
  raised: boolean
  urgent: boolean
  /** Waits for a person to look before it goes on: 待核实. */
  toVerify: boolean
  /** A question, and no complaint. */
  isEnquiry: boolean
}

export type TimelineEntry = {
  at: string
  kind: EventKind
  actor: 'complainant' | 'desk'
  state: State | undefined
  outcome: Outcome | undefined
  /** Opened for the reader who holds the code; absent where nothing was written. */
  text: string | undefined
  /** Something is written, and the code of now does not open it: it was sealed to the code before. */
  isLocked?: boolean
}

/** A case as its complainant sees it: never the account or the contact again. */
export type CaseView = {
  reference: string
  /** A question, and no complaint. */
  isEnquiry: boolean
  state: State
  outcome: Outcome | undefined
  filedAt: string
  authority: Authority
  /** What is promised now, and where it stands. */
  clocks: readonly CaseClock[]
  /** There are other complaints about the same place. */
  repeated: boolean
  timeline: TimelineEntry[]
  /** The sentence that officers would like to publish, with the number of the event that asks. */
  offer:
    | {
        sentence: string
        asked: number
        isAgreed: boolean
        isPublished: boolean
        /** What is published now, where it is another sentence: of before, or one that he never saw. */
        other: string | undefined
      }
    | undefined
  /** A sentence that was published counts no more: the case was taken up again. */
  outdated: boolean
  can: {
    addNote: boolean
    addFile: boolean
    withdraw: boolean
    askReview: boolean
    agree: boolean
    refuse: boolean
  }
}

export type LookedUp =
  /** `session` goes into a cookie for a quarter of an hour. */
  | { outcome: 'found'; session: string }
  | { outcome: 'wrong'; problems: readonly FormProblem[]; typed: Typed }
  /** No case with this number and code; unknown, wrong and erased are the same. */
  | { outcome: 'notFound'; typed: Typed }
  /** Too many wrong tries from here: solve `puzzle`, or come back after `waitMinutes`. */
  | { outcome: 'prove'; puzzle: Puzzle; waitMinutes: number; typed: Typed }
  | { outcome: 'unavailable'; typed: Typed }

/** A look-up that found nothing, with what was typed. */
export type ReturnedLookUp = Extract<LookedUp, { outcome: 'wrong' | 'notFound' | 'prove' }>

export type Acted =
  | { outcome: 'done' }
  /** `isKept`: the page that is opened next has it. */
  | { outcome: 'wrong'; problems: readonly FormProblem[]; typed: Typed; isKept?: boolean }
  | { outcome: 'sessionOver'; typed: Typed }
  /** The form was shown from another case than the one that is open in this browser now. */
  | { outcome: 'otherCase'; typed: Typed }
  /** The case has come to where this cannot be done any more, e.g. it was closed meanwhile. */
  | { outcome: 'notPossible'; typed: Typed }
  | { outcome: 'unavailable'; typed: Typed }

/**
 * What the public pages can do with complaints. The public host holds public keys only: nothing here can open
 * an account again once it is handed in. No method throws for what a visitor sends.
 */
export interface ComplaintIntake extends FileIntake {
  /** Whether a complaint could be begun now: the store answers, and there is room. */
  canFile(): Promise<boolean>
  /**
   * Whether there is a draft, handed in or not, or a session of a case: one look-up, before a form is read. True
   * as well when nobody can tell now.
   */
  hasDraft(key: string): Promise<boolean>
  hasSession(session: string): Promise<boolean>
  open(key: string | undefined): Promise<OpenedDraft>
  /**
   * Saves the answers of one step. Without a usable key a draft begins, at the first step only, in the room of
   * `source`, the caller's address.
   */
  save(step: Step, key: string | undefined, form: FormData, source: string): Promise<Saved>
  /** Saves a question to the authority; a draft begins as with the first step of a complaint. */
  ask(key: string | undefined, form: FormData, source: string): Promise<Saved>
  /** Decides between the complaint of this browser and another place; see `ANOTHER` for what can be chosen. */
  decide(key: string | undefined, form: FormData, source: string): Promise<Saved>
  removeFile(
    key: string | undefined,
    fileId: string,
  ): Promise<Exclude<Saved, { outcome: 'wrong' | 'prove' }>>
  preview(key: string | undefined): Promise<Previewed>
  submit(key: string | undefined, form: FormData, source: string): Promise<Submitted>
  /** The receipt of a draft that was handed in; the code is shown for a while only. */
  readReceipt(
    key: string | undefined,
  ): Promise<{ outcome: 'receipt'; receipt: Receipt } | OpenedDraft>
  /** Forgets a draft at once. */
  leave(key: string | undefined): Promise<void>

  /** The last entry of the record of what is done with complaints; nothing before the first. */
  readRecordHead(): Promise<
    { outcome: 'head'; head: Head | undefined } | { outcome: 'unavailable' }
  >

  /** `source`: the caller's address; it is used for counting and never kept. */
  lookUp(form: FormData, source: string): Promise<LookedUp>
  /** What a look-up found to be wrong, for a cookie, and back: nothing when the cookie is over or not ours. */
  keepLookUp(answer: ReturnedLookUp, form: FormData): string
  readLookUp(cookie: string | undefined): ReturnedLookUp | undefined
  readCase(
    session: string | undefined,
  ): Promise<{ outcome: 'case'; view: CaseView } | { outcome: 'sessionOver' | 'unavailable' }>
  /** A text that was not taken or not sent yet. */
  readNote(session: string | undefined, act: 'addNote' | 'askReview'): Promise<Returned | undefined>
  addNote(session: string | undefined, form: FormData): Promise<Acted>
  withdraw(session: string | undefined, form: FormData): Promise<Acted>
  askReview(session: string | undefined, form: FormData): Promise<Acted>
  /** Says whether a sentence on how the case ended may be published; no takes it back. */
  agree(session: string | undefined, form: FormData): Promise<Acted>
  refuse(session: string | undefined, form: FormData): Promise<Acted>
}
