import { addMonths, daysBetween } from '#src/calendar/days.ts'
import type { WarningSigns, WarningSignsAtAge } from '#src/guidance/reference/health-checks.ts'
import type { ClassGroupRule } from '#src/guidance/reference/joining.ts'

/**
 * Whole months of age on a day; both are `YYYY-MM-DD`. Negative before birth. A month is complete on the
 * same day of the next one, or on its last day where it is shorter.
 */
export function toAgeInMonths(birthOn: string, on: string): number {
  const [year = 0, month = 0] = birthOn.split('-').map(Number)
  const [yearNow = 0, monthNow = 0] = on.split('-').map(Number)
  const months = (yearNow - year) * 12 + monthNow - month
  return addMonths(birthOn, months) <= on ? months : months - 1
}

/** Age in months with the part of the month that is under way, for places between the rows of a table. */
export function toExactAgeInMonths(birthOn: string, on: string): number {
  const months = toAgeInMonths(birthOn, on)
  const since = addMonths(birthOn, months)
  return months + daysBetween(since, on) / daysBetween(since, addMonths(birthOn, months + 1))
}

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

/** The signs of the last age a child of so many whole months has reached; none before the first. */
export function toWarningSignsAt(
  { ages }: WarningSigns,
  ageInMonths: number,
): WarningSignsAtAge | undefined {
  return ages.filter(({ months }) => months <= ageInMonths).pop()
}

/** The classes a child may join at an age: none below six months and from three years on. */
export function toClassGroupsAt(
  groups: readonly ClassGroupRule[],
  ageInMonths: number,
): ClassGroupRule[] {
  return groups.filter(
    ({ fromMonths, toMonths }) => fromMonths <= ageInMonths && ageInMonths < toMonths,
  )
}
