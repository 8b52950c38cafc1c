const DAY_IN_MILLISECONDS = 86_400_000

/** A calendar day (`YYYY-MM-DD`) so many days later; a negative number goes back. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_IN_MILLISECONDS).toISOString().slice(0, 10)
}

/**
 * The same day of the month so many months later; a negative number goes back. Where that month is shorter, its last
 * day: who was born on the 31st of January is one month old on the last of February.
 */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0))
  return `${lastDay.toISOString().slice(0, 8)}${String(
    Math.min(day, lastDay.getUTCDate()),
  ).padStart(2, '0')}`
}
