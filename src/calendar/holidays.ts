import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import type { HolidayCalendar } from '#src/calendar/day-kind.ts'
import { addDays, toWeekday } from '#src/calendar/days.ts'

/** Holidays of a year are announced together; its last ones are those of the National Day. */
const LAST_HOLIDAY = '-10-01'
const HOLIDAYS: ReadonlySet<string> = new Set(Object.keys(days.holidays))
const WORKDAYS: ReadonlySet<string> = new Set(Object.keys(days.workdays))
const KNOWN_TO = toLastKnownDay([...HOLIDAYS])

/** Days of an operator, where the calendar of the library is wrong or ends. */
type OwnDays = {
  holidays: readonly string[]
  workdays: readonly string[]
  /** Last day for which holidays are known, if later than the library's. */
  knownTo?: string | undefined
}

const NO_OWN_DAYS: OwnDays = { holidays: [], workdays: [] }

/** Public holidays of China and the days that are worked in their place, all `YYYY-MM-DD`. */
type ChinaDays = {
  holidays: ReadonlySet<string>
  workdays: ReadonlySet<string>
  /** The last day whose holidays are known. */
  knownTo: string
}

/**
 * The calendar of the library `chinese-days` (it tells nobody where its data end and then goes on by weekday),
 * with the days of the operator before it.
 */
function toChinaDays(own: OwnDays): ChinaDays {
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

/** A year is announced in autumn: from then on a page may be read before it begins. */
const KNOWN_FROM = '-10-01'

const carried = new WeakMap<OwnDays, HolidayCalendar>()

/**
 * The part of the calendar that a page carries: the last year that is known and the months in which it is announced.
 * It depends on no clock, so that a page is the same whenever it is rendered.
 */
export function toHolidayCalendar(own: OwnDays = NO_OWN_DAYS): HolidayCalendar {
  const calendar = carried.get(own) ?? toCarried(own)
  carried.set(own, calendar)
  return calendar
}

function toCarried(own: OwnDays): HolidayCalendar {
  const { holidays, workdays, knownTo } = toChinaDays(own)
  const knownFrom = `${Number(knownTo.slice(0, 4)) - 1}${KNOWN_FROM}`
  const isCarried = (day: string) => knownFrom <= day && day <= knownTo
  return {
    knownFrom,
    knownTo,
    holidays: toSpans([...holidays].filter(isCarried).toSorted()),
    makeUpDays: [...workdays].filter((day) => isCarried(day) && toWeekday(day) > 5).toSorted(),
  }
}

/** First and last day of each run of days that follow one another. */
function toSpans(days: readonly string[]): HolidayCalendar['holidays'] {
  const spans: HolidayCalendar['holidays'] = []
  for (const day of days) {
    const last = spans.at(-1)
    if (last && addDays(last[1], 1) === day) last[1] = day
    else spans.push([day, day])
  }
  return spans
}
