/** Holidays of a year are announced together; its last ones are those of the National Day. */
const LAST_HOLIDAY = '-10-01'

/**
 * The last day whose holidays a list knows: the end of the last year that is in it as a whole. The first days
 * of the year after may be in it too, because they belong to a New Year's break.
 */
export function toLastKnownDay(holidays: readonly string[]): string {
  const years = holidays
    .filter((day) => day.endsWith(LAST_HOLIDAY))
    .map((day) => day.slice(0, 4))
    .toSorted()
  const last = years.at(-1)
  if (!last) throw new TypeError('A list of holidays without a whole year')
  return `${last}-12-31`
}
