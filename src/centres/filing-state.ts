import type { Centre } from '#src/centres/centre.ts'
import type { FILING_STATE_LABELS } from '#src/text/codes.ts'

export type FilingState = keyof typeof FILING_STATE_LABELS

type FilingEvents = Pick<Centre, 'filedOn' | 'suspendedFrom' | 'suspendedTo' | 'withdrawnOn'>

/** The filing state on a day (`YYYY-MM-DD`), from dated events alone; a suspension without an end goes on. */
export function toFilingState(events: FilingEvents, on: string): FilingState {
  const { filedOn, suspendedFrom, suspendedTo, withdrawnOn } = events
  if (withdrawnOn && withdrawnOn <= on) return 'withdrawn'
  if (suspendedFrom && suspendedFrom <= on && (!suspendedTo || on <= suspendedTo))
    return 'suspended'
  return filedOn && filedOn <= on ? 'filed' : 'unknown'
}
