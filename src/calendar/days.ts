/** The portal's one time zone: China Standard Time, no summer time. */
const OFFSET_IN_MILLISECONDS = 8 * 60 * 60 * 1000
export const DAY_IN_MILLISECONDS = 86_400_000

/** Tells the current instant. */
export type Clock = () => Date

/** The calendar day (`YYYY-MM-DD`) in China at an instant. */
export function toChinaDate(at: Date): string {
  return new Date(at.getTime() + OFFSET_IN_MILLISECONDS).toISOString().slice(0, 10)
}

/** The first instant of a calendar day (`YYYY-MM-DD`) in China. */
export const toChinaMidnight = (day: string): Date => new Date(`${day}T00:00:00+08:00`)

/** The time of day (`HH:MM`) in China at an instant. */
export function toChinaTime(at: Date): string {
  return new Date(at.getTime() + OFFSET_IN_MILLISECONDS).toISOString().slice(11, 16)
}

/** The weekday in China at an instant: 1 Monday … 7 Sunday. */
export function toChinaWeekday(at: Date): number {
  return new Date(at.getTime() + OFFSET_IN_MILLISECONDS).getUTCDay() || 7
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MILLISECONDS)
}

/** Days since 1970: a calendar day (`YYYY-MM-DD`) as a number to compare. */
export const toDayNumber = (date: string): number => Date.parse(date) / DAY_IN_MILLISECONDS

/** The weekday of a calendar day (`YYYY-MM-DD`): 1 Monday … 7 Sunday. */
export function toWeekday(date: string): number {
  return new Date(date).getUTCDay() || 7
}

/** A calendar day (`YYYY-MM-DD`) so many days later; a negative number goes back. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_IN_MILLISECONDS).toISOString().slice(0, 10)
}

/** Calendar months from the month of one day (or month) to that of another; negative when `to` is earlier. */
export function monthsBetween(from: string, to: string): number {
  const toCount = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return toCount(to) - toCount(from)
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
