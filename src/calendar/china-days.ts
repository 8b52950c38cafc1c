import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { toLastKnownDay } from '#src/calendar/last-known-day.ts'

const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(days.holidays))
const WORKDAYS: ReadonlySet<string> = new Set(Object.keys(days.workdays))
const KNOWN_TO = toLastKnownDay([...HOLIDAYS])

/** Days of an operator, where the calendar of the library is wrong or ends. */
export type OwnDays = {
  holidays: readonly string[]
  workdays: readonly string[]
  /** Last day for which holidays are known, if later than the library's. */
  knownTo?: string | undefined
}

/** Public holidays of China and the days that are worked in their place, all `YYYY-MM-DD`. */
export type ChinaDays = {
  holidays: ReadonlySet<string>
  workdays: ReadonlySet<string>
  /** The last day whose holidays are known. */
  knownTo: string
}

/**
 * The calendar of the library `chinese-days` (it tells nobody where its data end and then goes on by weekday),
 * with the days of the operator before it.
 */
export function toChinaDays(own: OwnDays): ChinaDays {
  const holidays = new Set([...HOLIDAYS, ...own.holidays])
  const workdays = new Set([...WORKDAYS, ...own.workdays])
  for (const day of own.workdays) holidays.delete(day)
  for (const day of own.holidays) {
    holidays.add(day)
    workdays.delete(day)
  }
  const knownTo = own.knownTo && own.knownTo > KNOWN_TO ? own.knownTo : KNOWN_TO
  return { holidays, workdays, knownTo }
}
