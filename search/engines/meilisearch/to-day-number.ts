import { daysBetween } from '#src/calendar/days.ts'

/** Days since 1970: `YYYY-MM-DD` as a number that a filter can compare. */
export const toDayNumber = (date: string): number => daysBetween('1970-01-01', date)
