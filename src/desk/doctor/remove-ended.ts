import { addMonths } from '#src/calendar/add-to-date.ts'
import type { Desk } from '#src/desk/desk.ts'
import { type Finding, toFine } from '#src/desk/doctor/finding.ts'
import { daysBetween, toChinaDate } from '#src/lib/clock.ts'
import { DOCTOR_TEXT } from '#src/text/desk/doctor.ts'

/** A number of months before an instant, at the same hour; where that month is shorter, on its last day. */
function toMonthsBefore(at: Date, months: number): string {
  const today = toChinaDate(at)
  const days = daysBetween(addMonths(today, -months), today)
  return new Date(at.getTime() - days * 86_400_000).toISOString()
}

/** Removes ended cases that were kept as long as the notice says. Throws `StoreUnavailableError`. */
export async function removeEnded(desk: Desk): Promise<Finding[]> {
  const { clock, rules } = await desk.site()
  if (!rules) return []
  const { retentionMonths } = rules.notice
  const store = await desk.store()
  const removed = await store.removeEndedCases(toMonthsBefore(clock(), retentionMonths))
  return [toFine(DOCTOR_TEXT.ended(retentionMonths, removed))]
}
