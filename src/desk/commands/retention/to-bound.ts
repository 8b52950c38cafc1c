import { addMonths, DAY_IN_MILLISECONDS, daysBetween, toChinaDate } from '#src/calendar/days.ts'

/** A number of months before an instant, at the same hour; where that month is shorter, on its last day. */
export function toMonthsBefore(at: Date, months: number): string {
  const today = toChinaDate(at)
  const days = daysBetween(addMonths(today, -months), today)
  return new Date(at.getTime() - days * DAY_IN_MILLISECONDS).toISOString()
}
