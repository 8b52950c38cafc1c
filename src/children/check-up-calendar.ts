import { addDays, addMonths } from '#src/calendar/days.ts'
import type { CheckUp, CheckUps } from '#src/guidance/reference/health-checks.ts'

/** A visit with its days; `on` is absent for the visit that counts from leaving hospital. */
export type CheckUpEntry = { visit: CheckUp; on?: string; to?: string }

/** The health checks of a child born on a day (`YYYY-MM-DD`), in the order of the table. */
export function toCheckUpCalendar({ visits }: CheckUps, birthOn: string): CheckUpEntry[] {
  return visits.map((visit): CheckUpEntry => {
    const { when } = visit
    if ('months' in when) return { visit, on: addMonths(birthOn, when.months) }
    if ('fromDays' in when) {
      return { visit, on: addDays(birthOn, when.fromDays), to: addDays(birthOn, when.toDays) }
    }
    return { visit }
  })
}
