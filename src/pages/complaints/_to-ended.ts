import type { OpenedDraft, Step, Typed } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import type { Ended } from '#src/components/complaints/question-view.ts'

/** Why a draft cannot be answered any more. */
export function toEnded(draft: Exclude<OpenedDraft, { outcome: 'open' }>): Ended {
  if (draft.outcome === 'none') return { kind: draft.expired ? 'expired' : 'nothing' }
  return draft.outcome === 'submitted'
    ? { kind: 'submitted', reference: draft.reference }
    : { kind: 'unavailable' }
}

/** Fields in which somebody writes; the others send codes that mean nothing to a reader. */
const WRITTEN: Partial<Record<Step, readonly string[]>> = {
  centre: [FIELDS.centre.unlistedName, FIELDS.centre.unlistedAddress],
  narrative: [FIELDS.narrative.narrative],
  contact: [FIELDS.contact.name, FIELDS.contact.phone],
}

/** A form came when its draft was gone: what was written in it is given back, and nothing else. */
export const toExpired = (step: Step, typed: Typed): Ended => {
  const written = WRITTEN[step]?.map((field) => typed[field]).filter(Boolean) ?? []
  return { kind: 'expired', typed: written.join('\n') || undefined }
}
