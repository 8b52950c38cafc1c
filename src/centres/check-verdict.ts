import type { Centre } from '#src/centres/centre.ts'
import { type FilingEvents, type FilingState, toFilingState } from '#src/centres/filing-state.ts'
import type { RegisteredPlace } from '#src/centres/registered-place.ts'

/**
 * What is said of a place to somebody who asks whether it is filed: its state on the day; `absent`: filed once, and not
 * in the newest full list; `registered`: by an office, and not filed; `ended`: the registration too is over.
 */
export type Verdict = CentreVerdict | 'registered' | 'ended'
export type CentreVerdict = FilingState | 'absent'

/**
 * Nothing but a filing that is in force today, and in the newest full list where there is one, is `filed`; nor is one
 * that the list leaves out being renewed.
 */
export const toCentreVerdict = (
  centre: FilingEvents & Pick<Centre, 'inLatestList'>,
  on: string,
): CentreVerdict => toVerdictOf(toFilingState(centre, on), centre.inLatestList === false)

/** The same of a state that is known. */
export const toVerdictOf = (state: FilingState, isLeftOut: boolean): CentreVerdict =>
  isLeftOut && (state === 'filed' || state === 'renewing') ? 'absent' : state

export const toRegisteredVerdict = ({ ended }: RegisteredPlace): Verdict =>
  ended ? 'ended' : 'registered'
