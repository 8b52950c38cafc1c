/** What the notices of the State Council say of a stretch of days; small enough to lie in a page. */
export type HolidayCalendar = {
  /** First and last day the notices speak of; of days outside nothing is known. */
  knownFrom: string
  knownTo: string
  holidays: [first: string, last: string][]
  /** Saturdays and Sundays that are worked for a holiday. */
  makeUpDays: string[]
}

export type DayKind = 'holiday' | 'makeUp' | 'ordinary' | 'unknown'

/** What a day (`YYYY-MM-DD`) is. Browser-safe: the calendar of the library stays on the server. */
export function toDayKind(
  day: string,
  { knownFrom, knownTo, holidays, makeUpDays }: HolidayCalendar,
): DayKind {
  if (day < knownFrom || day > knownTo) return 'unknown'
  if (holidays.some(([first, last]) => first <= day && day <= last)) return 'holiday'
  return makeUpDays.includes(day) ? 'makeUp' : 'ordinary'
}
