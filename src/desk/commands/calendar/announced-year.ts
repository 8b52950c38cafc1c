import { z } from 'zod'
import { addDays, toWeekday } from '#src/calendar/days.ts'

const date = z.iso.date()

/** Holidays of a year as the project holiday-cn publishes them (`2027.json`), each with a day's name. */
const announcedSchema = z.object({
  year: z.int().min(2020).max(2100),
  days: z
    .array(z.object({ name: z.string(), date, isOffDay: z.boolean() }))
    .min(1)
    .max(120),
})

/** The days of a year that are not what their weekday says. */
export type AnnouncedYear = { year: number; holidays: string[]; workdays: string[] }

export type YearProblem =
  | { code: 'notAYear' }
  | { code: 'notWhole'; year: number }
  | { code: 'dayTwice' | 'otherYear' | 'workedOnWeekday'; day: string }

/** Days free in every year, whatever is announced: a file without one of them is not the whole announcement. */
const ALWAYS_FREE = ['01-01', '05-01', '10-01', '10-02', '10-03']

/** Reads such a file; or says what is wrong with it. */
export function parseAnnouncedYear(content: unknown): AnnouncedYear | YearProblem {
  const { data } = announcedSchema.safeParse(content)
  if (!data) return { code: 'notAYear' }
  const { year, days } = data
  const seen = new Set<string>()
  for (const { date: day, isOffDay } of days) {
    if (seen.has(day)) return { code: 'dayTwice', day }
    seen.add(day)
    if (!isNear(day, year)) return { code: 'otherYear', day }
    if (!isOffDay && toWeekday(day) <= 5) return { code: 'workedOnWeekday', day }
  }
  const pick = (isOff: boolean) =>
    days
      .filter(({ isOffDay }) => isOffDay === isOff)
      .map(({ date: day }) => day)
      .toSorted()
  const holidays = pick(true)
  const isWhole = ALWAYS_FREE.every((day) => holidays.includes(`${year}-${day}`))
  return isWhole ? { year, holidays, workdays: pick(false) } : { code: 'notWhole', year }
}

/** New Year's break may begin in the last days of the year before, and end in those of the year after. */
const isNear = (day: string, year: number) =>
  addDays(`${year}-01-01`, -7) <= day && day <= addDays(`${year}-12-31`, 7)
