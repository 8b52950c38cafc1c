import type { OpenedDraft } from '#src/complaints/complaint-intake.ts'
import type { Ended } from '#src/components/complaints/question-view.ts'

/** Why a draft cannot be answered any more. */
export function toEnded(draft: Exclude<OpenedDraft, { outcome: 'open' }>): Ended {
  if (draft.outcome === 'none') return { kind: draft.expired ? 'expired' : 'nothing' }
  return draft.outcome === 'submitted'
    ? { kind: 'submitted', reference: draft.reference }
    : { kind: 'unavailable' }
}
