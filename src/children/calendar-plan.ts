import { addMonths } from '#src/calendar/days.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import {
  toDoseState,
  toDueDoses,
  toLateDoses,
  toVisitsOn,
  type VisitsOn,
} from '#src/children/due.ts'
import {
  type CheckUpEntry,
  type DoseEntry,
  toCheckUpCalendar,
  toImmunisationCalendar,
} from '#src/children/health-calendar.ts'
import type { CheckUps } from '#src/guidance/reference/health-checks.ts'
import type { Immunisation } from '#src/guidance/reference/immunisation.ts'

/** The tables that a calendar is made of. */
export type CalendarTables = { immunisation: Immunisation; checkUps: CheckUps }

/** What comes on one day. */
export type PlannedDay = { on: string; doses: DoseEntry[]; visits: CheckUpEntry[] }

/** The calendar of one child as a family reads it on a day. */
export type CalendarPlan = {
  /** `toDueDoses`: open and not ticked, soonest to close first. */
  due: DoseEntry[]
  /** Not ticked, and the window is over. */
  late: DoseEntry[]
  given: DoseEntry[]
  visits: VisitsOn
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
  const { birthOn, choices, given, visited } = child
  const doses = child.special
    ? []
    : toImmunisationCalendar(tables.immunisation, birthOn, choices, given)
  const visits = toVisitsOn(toCheckUpCalendar(tables.checkUps, birthOn), visited, today)
  const laterOn = addMonths(birthOn, LATER_FROM_MONTHS)
  const coming = doses.filter((entry) => toDoseState(entry, today) === 'coming')
  return {
    due: toDueDoses(doses, today),
    late: toLateDoses(doses, today),
    given: doses.filter((entry) => entry.given),
    visits,
    coming: toDays(
      coming.filter(({ earliestOn }) => earliestOn < laterOn),
      visits.coming,
    ),
    later: coming.filter(({ earliestOn }) => earliestOn >= laterOn),
  }
}
