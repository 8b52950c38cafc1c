import type { CalendarDate } from '#src/calendar/calendar-date.ts'
import { addDays } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { FILING_STATE_LABELS } from '#src/text/codes.ts'

export type FilingState = keyof typeof FILING_STATE_LABELS

/** What states follow from. `changedOn` changes what is filed, never whether it is. */
export type FilingEvents = Pick<
  Centre,
  | 'filedOn'
  | 'filedUntil'
  | 'renewalFrom'
  | 'suspendedFrom'
  | 'suspendedTo'
  | 'withdrawnOn'
  | 'listedState'
>

/** A state and its first day; it lasts until the day before the next one. */
export type DatedState = { from: CalendarDate; state: FilingState }

/** Earlier than every event. */
const FIRST_DAY = '0000-01-01'

/** The filing state on a day (`YYYY-MM-DD`): what every page, list, answer and file of a centre says of it. */
export function toFilingState(events: FilingEvents, on: CalendarDate): FilingState {
  const { suspendedFrom, suspendedTo, withdrawnOn, listedState } = events
  if (withdrawnOn && withdrawnOn <= on) return 'withdrawn'
  if (listedState && (listedState.asOf ?? FIRST_DAY) <= on) return listedState.state
  const isSuspended = suspendedFrom && suspendedFrom <= on && (!suspendedTo || on <= suspendedTo)
  if (isSuspended) return 'suspended'
  return toFiledState(events, on)
}

/** A renewal asked for longer than this before the end was that of an earlier filing. */
const RENEWAL_DAYS_AT_MOST = 365

/** The day the renewal of what is filed now was asked for; that of an earlier filing says nothing of this one. */
export function toRenewalFrom({
  filedOn,
  filedUntil,
  renewalFrom,
}: Pick<Centre, 'filedOn' | 'filedUntil' | 'renewalFrom'>): CalendarDate | undefined {
  if (!renewalFrom || (filedOn && renewalFrom < filedOn)) return undefined
  const isTooEarly = filedUntil && renewalFrom < addDays(filedUntil, -RENEWAL_DAYS_AT_MOST)
  return isTooEarly ? undefined : renewalFrom
}

/** Filed, as long as lists say; a filing newer than the end of the former one goes on. */
function toFiledState(events: FilingEvents, on: CalendarDate): FilingState {
  const { filedOn, filedUntil } = events
  if (!filedOn || filedOn > on) return 'unknown'
  if (!filedUntil || filedUntil < filedOn || on <= filedUntil) return 'filed'
  const renewalFrom = toRenewalFrom(events)
  return renewalFrom && renewalFrom <= on ? 'renewing' : 'expired'
}

/**
 * The filing states of a centre, from dated events alone, the earliest first. The last day of a suspension still
 * belongs to it; one without an end goes on; what is withdrawn stays so. A filing ends, or is being renewed, only where
 * a list says so.
 */
export function toStates(events: FilingEvents): DatedState[] {
  const { filedOn, filedUntil, renewalFrom, suspendedFrom, suspendedTo } = events
  const { withdrawnOn, listedState } = events
  const ends = [filedUntil, suspendedTo].map((last) => last && addDays(last, 1))
  const days = [filedOn, renewalFrom, suspendedFrom, withdrawnOn, listedState?.asOf, ...ends]
  return [FIRST_DAY, ...days.flatMap((day) => day || []).sort()]
    .map((from) => ({ from, state: toFilingState(events, from) }))
    .filter(({ state }, at, all) => state !== all[at - 1]?.state)
}

/** The state on a day (`YYYY-MM-DD`) of a timeline. */
export function toStateOn(states: readonly DatedState[], on: CalendarDate): FilingState {
  return states.filter(({ from }) => from <= on).pop()?.state ?? 'unknown'
}

const isClosed = (state: FilingState) => state === 'suspended' || state === 'withdrawn'

/** True on the days on which a centre takes no child in: it is suspended or withdrawn. */
export const isClosedOn = (events: FilingEvents, on: CalendarDate): boolean =>
  isClosed(toFilingState(events, on))

/** True where it takes no child in on a day, or is known to stop later. */
export function closesFrom(events: FilingEvents, on: CalendarDate): boolean {
  const { suspendedFrom, withdrawnOn, listedState } = events
  if (!suspendedFrom && !withdrawnOn && !listedState) return false
  const isToClose = ({ from, state }: DatedState) => on < from && isClosed(state)
  return isClosedOn(events, on) || toStates(events).some(isToClose)
}
