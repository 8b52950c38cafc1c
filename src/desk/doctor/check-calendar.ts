import { toWorkingDays } from '#src/calendar/to-working-days.ts'
import type { Desk } from '#src/desk/desk.ts'
import { type Finding, toFinding, toFine, toHint } from '#src/desk/doctor/finding.ts'
import { daysBetween, toChinaDate } from '#src/lib/clock.ts'
import { DOCTOR_TEXT } from '#src/text/desk/doctor.ts'

/** Promises reach this far ahead. */
const NEEDED_DAYS = 60

/** How far the holidays are known that promises count by. */
export async function checkCalendar(desk: Desk): Promise<Finding[]> {
  const { rules, clock } = await desk.site()
  if (!rules) return []
  const { knownTo } = toWorkingDays(rules.calendar)
  const left = daysBetween(toChinaDate(clock()), knownTo)
  if (left < 0) return [toFinding(DOCTOR_TEXT.calendarOver(knownTo))]
  return left < NEEDED_DAYS
    ? [toHint(DOCTOR_TEXT.calendarEnds(knownTo))]
    : [toFine(DOCTOR_TEXT.calendarKnown(knownTo))]
}
