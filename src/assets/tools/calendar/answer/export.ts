import {
  CALENDAR_EXPORT_TEXT as EXPORT,
  CALENDAR_TEXT as words,
} from '#src/assets/tools/calendar/answer/words.ts'
import { TOOLS_TEXT, toDoseName, toDoseNotes } from '#src/assets/tools/words.ts'
import type { CalendarPlan } from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import { type CalendarEntry, toCalendarFile } from '#src/lib/to-calendar-file.ts'
import { toDateText } from '#src/text/dates.ts'

/** One thing on one day, with a name that stays the same when the day moves. */
type Plan = { id: string; on: string; what: string; notes: string[] }

function toPlans({ coming, later }: CalendarPlan): Plan[] {
  const plans: Plan[] = []
  for (const { on, doses, visits } of coming) {
    for (const { dose } of doses) {
      plans.push({ id: dose.id, on, what: toDoseName(dose), notes: toDoseNotes(dose) })
    }
    for (const { visit } of visits) {
      plans.push({ id: visit.id, on, what: visit.name, notes: [...visit.looksAt] })
    }
  }
  for (const { dose, earliestOn } of later) {
    const notes = toDoseNotes(dose)
    plans.push({ id: dose.id, on: earliestOn, what: toDoseName(dose), notes })
  }
  return plans
}

/**
 * What is to come as a calendar that telephones read. A dose keeps its UID when its day moves, so that the
 * entry is replaced; `host` makes it unique in the world.
 */
export function toPlanFile(
  { id: childId, nickname }: DeviceChild,
  plan: CalendarPlan,
  today: string,
  host: string,
): string {
  const entries = toPlans(plan).map(
    ({ id, on, what, notes }): CalendarEntry => ({
      uid: `${childId}-${id}@${host}`,
      stampedAt: `${today}T00:00:00Z`,
      on,
      summary: EXPORT.entry(nickname, what),
      description: [EXPORT.entryAdvice, ...notes].join('\n'),
    }),
  )
  return toCalendarFile(EXPORT.calendarName(nickname), entries)
}

/** The same as lines to copy, with what can be done now first. */
export function toPlanText(plan: CalendarPlan, today: string): string {
  const now = plan.due.map(({ dose }) => words.line(words.now, toDoseName(dose)))
  const days: string[] = []
  for (const { on, what } of toPlans(plan)) days.push(words.line(toDateText(on), what))
  return [EXPORT.listHead(today), ...now, ...days, TOOLS_TEXT.ownAnswer].join('\n')
}
