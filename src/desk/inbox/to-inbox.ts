import { daysBetween } from '#src/calendar/days.ts'
import { type CaseClock, isOpen } from '#src/complaints/clocks/case-clock.ts'
import { toClockStates } from '#src/complaints/clocks/to-clock-states.ts'
import type { ClearEvent, Complaint } from '#src/complaints/store/complaint-store.ts'
import type { At } from '#src/desk/acts/extend.ts'

/** A case as an officer has to watch it. */
export type WatchedCase<C> = {
  complaint: C
  /** What is promised now, and where it stands. */
  clocks: CaseClock[]
  /** What has to be kept next; nothing where nothing is promised any more. */
  next: CaseClock | undefined
  /** How many days it is over; 0 in time. */
  overdueDays: number
  /** The complainant has written since the desk did something. */
  hasNews: boolean
}

type Watchable = Pick<
  Complaint,
  'reference' | 'promises' | 'matter' | 'filedAt' | 'state' | 'urgent'
>

/** Cases with their terms, in the order they came. `events`: of all of them, those of each in order. */
export function toWatched<C extends Watchable>(
  complaints: readonly C[],
  events: readonly ClearEvent[],
  { rules, today }: At,
): WatchedCase<C>[] {
  const byCase = new Map<string, ClearEvent[]>(complaints.map(({ reference }) => [reference, []]))
  for (const event of events) byCase.get(event.reference)?.push(event)
  return complaints.map((complaint) => {
    const moments = byCase.get(complaint.reference) ?? []
    const clocks = toClockStates(complaint, moments, rules, today)
    const [next] = clocks.filter(isOpen).sort(byDueDay)
    const overdueDays = next?.state === 'overdue' ? daysBetween(next.dueOn, today) : 0
    const hasNews = moments.length > 1 && moments.at(-1)?.actor === 'complainant'
    return { complaint, clocks, next, overdueDays, hasNews }
  })
}

const byDueDay = (one: CaseClock, other: CaseClock) =>
  Date.parse(one.dueOn) - Date.parse(other.dueOn)

/** Sorted: what is over for the longest time first, then what is urgent, then what is due next. */
export const toInbox = <C extends Watchable>(
  watched: readonly WatchedCase<C>[],
): WatchedCase<C>[] =>
  [...watched].sort(
    (one, other) =>
      other.overdueDays - one.overdueDays ||
      Number(other.complaint.urgent) - Number(one.complaint.urgent) ||
      toOrder(one) - toOrder(other),
  )

const toOrder = ({ next, complaint }: WatchedCase<Watchable>) =>
  next ? Date.parse(next.dueOn) : Date.parse(complaint.filedAt) + FAR

/** Cases without a term come last, the oldest first. */
const FAR = 1e15
