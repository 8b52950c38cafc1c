import { addDays, toChinaDate } from '#src/calendar/days.ts'
import { toWorkingDays, type WorkingDays } from '#src/calendar/holidays.ts'
import type { Promised } from '#src/complaints/clocks/case-clock.ts'
import {
  type ComplaintClock,
  type ComplaintRules,
  ENQUIRY,
  type EnquiryRules,
} from '#src/region/complaint-rules.ts'

/**
 * The days promised for a complaint about a matter, in the order of the rules. Terms begin on the day after it was
 * handed in (in China) and end on their last day; one in calendar days may end on a Sunday, as no source of it
 * says otherwise.
 */
export function toPromises(
  rules: ComplaintRules,
  matterId: string,
  filedAt: Date,
  workingDays: WorkingDays = toWorkingDays(rules.calendar),
): Promised[] {
  const filedOn = toChinaDate(filedAt)
  return findClocks(rules, matterId).map((clock) => toPromise(clock, filedOn, workingDays))
}

type Term = Pick<ComplaintClock, 'id' | 'label' | 'days' | 'dayKind' | 'basis'>

/** The last day of a term that begins after a day. Only working days can be estimated: calendar days know no holidays. */
export function toPromise(
  { id, label, days, dayKind, basis }: Term,
  startedOn: string,
  workingDays: WorkingDays,
): Promised {
  const on = moveBy(startedOn, days, dayKind, workingDays)
  return { id, label, on, estimated: dayKind === 'working' && on > workingDays.knownTo, basis }
}

/** A day so many days later, as a clock counts them. */
export const moveBy = (
  day: string,
  days: number,
  dayKind: ComplaintClock['dayKind'],
  workingDays: WorkingDays,
): string => (dayKind === 'working' ? workingDays.add(day, days) : addDays(day, days))

/** The clocks of a matter: its own, and those of all matters that it has no own one of. A question has one of its own. */
export function findClocks(
  { clocks, enquiries }: ComplaintRules,
  matterId: string,
): ComplaintClock[] {
  if (matterId === ENQUIRY) return enquiries ? [toEnquiryClock(enquiries)] : []
  const own = clocks.filter(({ matters }) => matters?.includes(matterId))
  const general = clocks.filter(({ matters }) => !matters)
  return clocks.filter(
    (clock) =>
      own.includes(clock) || (general.includes(clock) && !own.some(({ id }) => id === clock.id)),
  )
}

/** Whoever answers has kept it; what ends the case as well. */
const toEnquiryClock = ({ label, days, dayKind, basis }: EnquiryRules): ComplaintClock => ({
  ...{ id: 'answer', label, days, dayKind, basis },
  keptBy: 'answer',
})
