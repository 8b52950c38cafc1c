import type { OpenedDraft } from '#src/complaints/complaint-intake.ts'
import { ANOTHER, FIELDS } from '#src/complaints/fields.ts'
import type { Step } from '#src/complaints/questions/questions.ts'
import type { Typed } from '#src/complaints/questions/typed-text.ts'
import type { Ended } from '#src/components/complaints/question-view.ts'

/** Words that came too late: the step they belong to. */
type Late = { step: Step; typed: Typed }

/** Why a draft cannot be answered any more. `late` goes into another complaint, where its writer wants that. */
export function toEnded(draft: Exclude<OpenedDraft, { outcome: 'open' }>, late?: Late): Ended {
  if (draft.outcome === 'none') return { kind: draft.expired ? 'expired' : 'nothing' }
  if (draft.outcome === 'unavailable') return { kind: 'unavailable' }
  const { choice, step } = FIELDS.another
  const words = late ? { [step]: late.step, ...late.typed } : {}
  const another = { ...draft.place, ...words, [choice]: ANOTHER.anew }
  return { kind: 'submitted', reference: draft.reference, another }
}

const STATUS: Record<Ended['kind'], number> = {
  expired: 410,
  submitted: 409,
  nothing: 404,
  conflict: 409,
  unavailable: 503,
  noCookies: 400,
  otherDraft: 409,
  filesElsewhere: 409,
}

/** What a page answers that has no question to ask any more. Only looking is no fault. */
export function toEndedStatus({ kind }: Ended, isPost: boolean): number {
  return isPost || kind === 'unavailable' ? STATUS[kind] : 200
}
