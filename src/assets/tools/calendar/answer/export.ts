import { zhHans as words } from '#src/assets/tools/calendar/answer/words.ts'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
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
      plans.push({
        id: dose.id,
        on,
        what: sharedWords.doseName(dose),
        notes: sharedWords.doseNotes(dose),
      })
    }
    for (const { visit } of visits) {
      plans.push({ id: visit.id, on, what: visit.name, notes: [...visit.looksAt] })
    }
  }
  for (const { dose, earliestOn } of later) {
    const notes = sharedWords.doseNotes(dose)
    plans.push({ id: dose.id, on: earliestOn, what: sharedWords.doseName(dose), notes })
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
      summary: words.export.entry(nickname, what),
      description: [words.export.entryAdvice, ...notes].join('\n'),
    }),
  )
  return toCalendarFile(words.export.calendarName(nickname), entries)
}

/** The same as lines to copy, with what can be done now first. */
export function toPlanText(plan: CalendarPlan, today: string): string {
  const now = plan.due.map(({ dose }) =>
    words.plan.line(words.plan.now, sharedWords.doseName(dose)),
  )
  const days: string[] = []
  for (const { on, what } of toPlans(plan)) days.push(words.plan.line(toDateText(on), what))
  return [words.export.listHead(today), ...now, ...days, words.export.ownAnswer].join('\n')
}
