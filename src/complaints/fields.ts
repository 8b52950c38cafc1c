import { ENQUIRY_FIELDS } from '#src/complaints/enquiry/enquiry-form.ts'
import { QUESTIONS, type QuestionStep } from '#src/complaints/questions/questions.ts'

const QUESTION_FIELDS = Object.fromEntries(
  Object.entries(QUESTIONS).map(([step, { fields }]) => [step, fields]),
) as { [Step in QuestionStep]: (typeof QUESTIONS)[Step]['fields'] }

/** Names of the fields of every form of the complaint channel: pages write them, the intake reads them. */
export const FIELDS = {
  ...QUESTION_FIELDS,
  enquiry: ENQUIRY_FIELDS,
  check: {
    contentHash: 'contentHash',
    consent: 'consent',
    /** Hidden from people; what fills it is a program. */
    trap: 'website',
    challenge: 'challenge',
    solution: 'solution',
  },
  status: {
    reference: 'reference',
    code: 'code',
    challenge: 'challenge',
    solution: 'solution',
    /** Words of the receipt that lift a wait. */
    resume: 'resume',
  },
  /** Adding to a case, and asking for a review. */
  note: { note: 'note' },
  /** Which case a form about a case was shown from. */
  case: { reference: 'case', asked: 'asked' },
  /** What every form carries beside its answers: what it was shown from, and what its reader wants. */
  form: {
    /** Public id of the draft; empty when there was none. */
    draft: 'draft',
    /** State of the step. */
    version: 'version',
    /** The place complained about. */
    centre: 'about',
    /** One of `GO`; absent: go on. */
    go: 'go',
    /** Ticked when the place of a complaint is changed on purpose. */
    moves: 'moves',
    /** Which copy in the tab was sent: the page that follows names it. */
    copy: 'copy',
  },
  /** What is asked where one source begins very many complaints. */
  proof: { challenge: 'challenge', solution: 'solution' },
  /** Deciding between the complaint that is being written and another place. */
  another: { choice: 'choice', step: 'step' },
} as const

/**
 * Values of `go`: keep what is there and go back, take the words of another page instead (`other0`, `other1`, …), or look a
 * centre up for a question.
 */
export const GO = { back: 'back', other: 'other', find: 'find' } as const
/** What the buttons of a question send beside its answers. */
export const QUESTION_BUTTONS = {
  saving: { name: FIELDS.form.go, value: GO.back },
  takingOther: { name: FIELDS.form.go, value: GO.other },
} as const
/** Values of `another.choice`. */
export const ANOTHER = { stay: 'stay', move: 'move', anew: 'anew' } as const

/** What a form is shown from, as short names that tell nothing; it comes back with the form. */
export type FormState = {
  /** Public id of the draft: opens nothing. */
  draft: string
  /** Of what was written into this step. */
  version: string
  /** Of the place complained about. */
  centre: string
}
