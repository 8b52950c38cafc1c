import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { addDays } from '#src/children/add-to-date.ts'
import { toLastKnownDay } from '#src/complaints/clocks/last-known-day.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(days.holidays))
const WORKDAYS: ReadonlySet<string> = new Set(Object.keys(days.workdays))
const KNOWN_TO = toLastKnownDay([...HOLIDAYS])

/** Working days in China. Days are `YYYY-MM-DD`. */
export type WorkingDays = {
  isWorkday: (day: string) => boolean
  /** The last day whose holidays are known; later ones count as Monday to Friday. */
  knownTo: string
  /** The n-th working day after a day. */
  add: (day: string, count: number) => string
}

/**
 * The calendar of the library `chinese-days` (it tells nobody where its data end and then goes on by weekday),
 * with the days of the operator before it.
 */
export function toWorkingDays(own: ComplaintRules['calendar']): WorkingDays {
  const ownHolidays = new Set(own.holidays)
  const ownWorkdays = new Set(own.workdays)

  const isWorkday = (day: string): boolean => {
    if (ownHolidays.has(day)) return false
    if (ownWorkdays.has(day) || WORKDAYS.has(day)) return true
    return !HOLIDAYS.has(day) && !isWeekend(day)
  }
  const add = (day: string, count: number): string => {
    let at = day
    for (let left = count; left > 0; ) {
      at = addDays(at, 1)
      if (isWorkday(at)) left -= 1
    }
    return at
  }
  const knownTo = own.knownTo && own.knownTo > KNOWN_TO ? own.knownTo : KNOWN_TO
  return { isWorkday, knownTo, add }
}

function isWeekend(day: string): boolean {
  const weekday = new Date(day).getUTCDay()
  return weekday === 0 || weekday === 6
}
