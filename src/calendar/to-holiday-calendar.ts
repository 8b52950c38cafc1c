import { type OwnDays, toChinaDays } from '#src/calendar/china-days.ts'
import type { HolidayCalendar } from '#src/calendar/day-kind.ts'
import { addDays, toWeekday } from '#src/calendar/days.ts'

/** A year is announced in autumn: from then on a page may be read before it begins. */
const KNOWN_FROM = '-10-01'

/**
 * The part of the calendar that a page carries: the last year that is known and the months in which it is announced.
 * It depends on no clock, so that a page is the same whenever it is rendered.
 */
export function toHolidayCalendar(own: OwnDays): HolidayCalendar {
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
