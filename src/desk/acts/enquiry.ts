import {
  COMPLAINT_OUTCOMES,
  ENQUIRY_OUTCOMES,
  type EventKind,
  type Outcome,
} from '#src/complaints/states.ts'
import { type Planned, refuse } from '#src/desk/acts/act.ts'
import type { ActChange } from '#src/desk/api/act.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/**
 * What is never done with a question. Its asker agreed that one unit reads it: nobody else gets it. Nobody is accused in
 * it: there is nothing to look into together, and nothing to publish.
 */
const NOT_OF_ENQUIRIES: readonly (EventKind | 'erased')[] = [
  'returned',
  'merged',
  'packaged',
  'handedOver',
  'sent',
  'reportedBack',
  'outcomeProposed',
  'outcomePublished',
  'outcomeTakenBack',
]

type OfMatter = { matter: string }
type Told = {
  kind: EventKind | 'erased'
  change: Pick<ActChange, 'state' | 'outcome' | 'authority' | 'copies' | 'urgent'>
}

/** How a case about a matter can end. */
export const toOutcomes = (complaint: OfMatter): readonly Outcome[] =>
  isEnquiry(complaint) ? ENQUIRY_OUTCOMES : COMPLAINT_OUTCOMES

/** Whether an act makes sense for a case about a matter: asked by the officer's device and, again, by the host. */
export function fitsMatter(complaint: OfMatter, { kind, change }: Told): boolean {
  const { state, outcome, authority, copies, urgent } = change
  if (outcome && !toOutcomes(complaint).includes(outcome)) return false
  if (!isEnquiry(complaint)) return true
  const isGivenAway = state === 'forwarded' || authority !== undefined || copies !== undefined
  // What made it look urgent may be taken back.
  return !NOT_OF_ENQUIRIES.includes(kind) && !isGivenAway && urgent !== true
}

/** An act as it was planned, refused where it makes no sense for the case. */
export const ofMatter = <Kind extends EventKind | 'erased'>(
  complaint: OfMatter,
  planned: Planned<Kind>,
): Planned<Kind> =>
  planned.outcome === 'act' && !fitsMatter(complaint, planned.act)
    ? refuse({ code: isEnquiry(complaint) ? 'notOfEnquiries' : 'onlyOfEnquiries' })
    : planned
