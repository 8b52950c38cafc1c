import { addMonths } from '#src/calendar/days.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import {
  type CheckUpEntry,
  type DoseEntry,
  toCheckUpCalendar,
  toDoseState,
  toImmunisationCalendar,
  toNextDoses,
} from '#src/children/health-calendar.ts'
import type { CheckUps } from '#src/guidance/reference/health-checks.ts'
import type { Immunisation } from '#src/guidance/reference/immunisation.ts'

/** The tables that a calendar is made of. */
export type CalendarTables = { immunisation: Immunisation; checkUps: CheckUps }

/** What comes on one day. */
export type PlannedDay = { on: string; doses: DoseEntry[]; visits: CheckUpEntry[] }

/** The calendar of one child as a family reads it on a day. */
export type CalendarPlan = {
  /** Doses of the last age reached, not given, whose window is open. */
  due: DoseEntry[]
  /**
   * Doses of earlier ages nobody ticked, and those whose window is over: given and not noted, or missed, and
   * then only the clinic knows how to go on.
   */
  earlier: DoseEntry[]
  given: DoseEntry[]
  /** The visit whose time came last, or the one that counts from leaving hospital. */
  visit: CheckUpEntry | undefined
  /** Doses and visits to come until three years old, day by day; and the doses after. */
  coming: PlannedDay[]
  later: DoseEntry[]
}

const LATER_FROM_MONTHS = 37

function toDays(doses: readonly DoseEntry[], visits: readonly CheckUpEntry[]): PlannedDay[] {
  const days: Record<string, PlannedDay> = {}
  const at = (on: string) => {
    const day = days[on] ?? { on, doses: [], visits: [] }
    days[on] = day
    return day
  }
  for (const dose of doses) at(dose.earliestOn).doses.push(dose)
  for (const visit of visits) if (visit.on) at(visit.on).visits.push(visit)
  return Object.keys(days)
    .sort()
    .map((on) => at(on))
}

/** Sorts what the tables say about a child by what there is to do. A child with special rules gets no doses. */
export function toCalendarPlan(
  tables: CalendarTables,
  child: DeviceChild,
  today: string,
): CalendarPlan {
  const { birthOn, choices, given } = child
  const doses = child.special
    ? []
    : toImmunisationCalendar(tables.immunisation, birthOn, choices, given)
  const inState = (state: string) => doses.filter((entry) => toDoseState(entry, today) === state)
  const visits = toCheckUpCalendar(tables.checkUps, birthOn)
  const laterOn = addMonths(birthOn, LATER_FROM_MONTHS)
  const coming = inState('coming')
  const { now: due } = toNextDoses(doses, today)
  return {
    due,
    earlier: doses.filter(
      (entry) => entry.earliestOn <= today && !entry.given && !due.includes(entry),
    ),
    given: inState('given'),
    visit: visits.filter(({ on }) => on === undefined || on <= today).pop(),
    coming: toDays(
      coming.filter(({ earliestOn }) => earliestOn < laterOn),
      visits.filter(({ on }) => on !== undefined && on > today),
    ),
    later: coming.filter(({ earliestOn }) => earliestOn >= laterOn),
  }
}
