import type { CentreDocument } from '#search/centre-document.ts'
import { toDayNumber } from '#src/calendar/days.ts'
import { toStates } from '#src/centres/filing-state.ts'

/** A day as a number to compare, where there is one. */
export const toOptionalDay = (date: string | undefined): number | undefined =>
  date ? toDayNumber(date) : undefined

/**
 * First days of the states in which a centre is closed, and of the one after a suspension: both engines keep these, so
 * that what depends on today is a comparison when a question is asked.
 */
export function toClosedDays(document: CentreDocument) {
  const states = toStates(document)
  const suspended = states.findIndex(({ state }) => state === 'suspended')
  return {
    suspendedFrom: toOptionalDay(states[suspended]?.from),
    resumesOn: suspended < 0 ? undefined : toOptionalDay(states[suspended + 1]?.from),
    withdrawnOn: toOptionalDay(states.find(({ state }) => state === 'withdrawn')?.from),
  }
}
