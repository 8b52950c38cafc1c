import { addMonths, daysBetween } from '#src/calendar/days.ts'

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
