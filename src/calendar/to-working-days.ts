import { type OwnDays, toChinaDays } from '#src/calendar/china-days.ts'
import { addDays, toWeekday } from '#src/calendar/days.ts'

/** Working days in China. Days are `YYYY-MM-DD`. */
export type WorkingDays = {
  isWorkday: (day: string) => boolean
  /** The last day whose holidays are known; later ones count as Monday to Friday. */
  knownTo: string
  /** The n-th working day after a day. */
  add: (day: string, count: number) => string
}

export function toWorkingDays(own: OwnDays): WorkingDays {
  const { holidays, workdays, knownTo } = toChinaDays(own)
  const isWorkday = (day: string) =>
    workdays.has(day) || (!holidays.has(day) && toWeekday(day) <= 5)
  const add = (day: string, count: number): string => {
    let at = day
    for (let left = count; left > 0; ) {
      at = addDays(at, 1)
      if (isWorkday(at)) left -= 1
    }
    return at
  }
  return { isWorkday, knownTo, add }
}
