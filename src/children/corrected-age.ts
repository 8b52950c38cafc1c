import { daysBetween } from '#src/calendar/days.ts'
import { toAgeInMonths } from '#src/children/age-in-months.ts'

/** Born before 37 whole weeks: more than three weeks before the day that was expected (40 weeks). */
const DAYS_EARLY_AT_TERM = 21

/** From this age on, children born early are compared without correction. */
const CORRECTED_UNTIL_MONTHS = 24

/** True when a child came before 37 whole weeks; without an expected day nothing is known: false. */
export function isPremature(birthOn: string, dueOn?: string): boolean {
  return dueOn !== undefined && daysBetween(birthOn, dueOn) > DAYS_EARLY_AT_TERM
}

/**
 * The day from which to count the age for growth and development: the expected day for children born early,
 * until they are 24 months old, else the birthday. Vaccinations and classes always count from birth.
 */
export function toAgeOrigin(birthOn: string, dueOn: string | undefined, on: string): string {
  const corrects =
    isPremature(birthOn, dueOn) && toAgeInMonths(birthOn, on) < CORRECTED_UNTIL_MONTHS
  return corrects && dueOn ? dueOn : birthOn
}
