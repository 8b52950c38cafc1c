import { daysBetween } from '#src/calendar/days.ts'
import type { CheckUpEntry, DoseEntry } from '#src/children/health-calendar.ts'

/** What to do about a dose on a day: later, now, past its window (ask the clinic), or done. */
export type DoseState = 'given' | 'coming' | 'due' | 'late'

/** What a dose is on a day. */
export function toDoseState({ earliestOn, beforeOn, given }: DoseEntry, today: string): DoseState {
  if (given) return 'given'
  if (today < earliestOn) return 'coming'
  return beforeOn !== undefined && today >= beforeOn ? 'late' : 'due'
}

const NEVER = '9999'

const bySoonestEnd = (a: DoseEntry, b: DoseEntry) => {
  const [endOfA, endOfB] = [a.closesOn ?? NEVER, b.closesOn ?? NEVER]
  return endOfA < endOfB ? -1 : Number(endOfA > endOfB)
}

/**
 * The one rule for what is due, wherever it is told: open and not ticked. What closes soonest comes first, else
 * the order of the calendar.
 */
export const toDueDoses = (calendar: readonly DoseEntry[], today: string): DoseEntry[] =>
  calendar.filter((entry) => toDoseState(entry, today) === 'due').sort(bySoonestEnd)

/** Not ticked, and its window is over: only the clinic knows how to go on. */
export const toLateDoses = (calendar: readonly DoseEntry[], today: string): DoseEntry[] =>
  calendar.filter((entry) => toDoseState(entry, today) === 'late')

/** Long enough to get an appointment. */
const DAYS_OF_WARNING = 60

/** Whether the end of a dose that is due is near, and not over: what had to follow it is late by then. */
export const closesSoon = ({ closesOn }: DoseEntry, today: string): boolean =>
  closesOn !== undefined && today < closesOn && daysBetween(today, closesOn) <= DAYS_OF_WARNING

/** The doses that come next, all of one day. */
export function toNextDoses(calendar: readonly DoseEntry[], today: string): DoseEntry[] {
  const coming = calendar.filter((entry) => toDoseState(entry, today) === 'coming')
  return coming.filter(({ earliestOn }) => earliestOn === coming[0]?.earliestOn)
}

/** Health checks on a day. */
export type VisitsOn = {
  /** The one whose time came last, unless it is ticked. It stays until the time of the next one comes. */
  due: CheckUpEntry | undefined
  /** Earlier ones nobody ticked: to be asked about at the next visit. */
  missed: CheckUpEntry[]
  done: CheckUpEntry[]
  coming: CheckUpEntry[]
}

/** Sorts health checks (earliest first) by what there is to do; the one without a day counts from birth. */
export function toVisitsOn(
  visits: readonly CheckUpEntry[],
  visited: Readonly<Record<string, string>>,
  today: string,
): VisitsOn {
  const isDone = ({ visit }: CheckUpEntry) => visited[visit.id] !== undefined
  const reached = visits.filter(({ on }) => on === undefined || on <= today)
  const last = reached[reached.length - 1]
  return {
    due: last && !isDone(last) ? last : undefined,
    missed: reached.filter((entry) => entry !== last && !isDone(entry)),
    done: visits.filter(isDone),
    coming: visits.filter((entry) => reached.indexOf(entry) < 0 && !isDone(entry)),
  }
}

/**
 * What lies behind an older child: everything due or late but what came up last. Who begins here with such a child ticks it
 * at once.
 */
export function toOlderDoses(due: readonly DoseEntry[], late: readonly DoseEntry[]): DoseEntry[] {
  const lastOn = due
    .map(({ earliestOn }) => earliestOn)
    .sort()
    .pop()
  return [...due.filter(({ earliestOn }) => earliestOn !== lastOn), ...late]
}
