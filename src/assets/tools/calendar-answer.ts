import { type Change, toPlanElements } from '#src/assets/tools/calendar-list.ts'
import { toSummary } from '#src/assets/tools/calendar-summary.ts'
import {
  type CalendarPlan,
  type CalendarTables,
  toCalendarPlan,
} from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'

/** The calendar of a child on a day, and how the page shows it. On paper the doctor's summary comes first. */
export function toCalendarAnswer(
  tables: CalendarTables,
  child: DeviceChild,
  today: string,
  change: Change,
): { plan: CalendarPlan; elements: HTMLElement[] } {
  const plan = toCalendarPlan(tables, child, today)
  const elements = [
    toSummary(child, plan, today),
    ...toPlanElements(tables.immunisation, child, plan, today, change),
  ]
  return { plan, elements }
}
