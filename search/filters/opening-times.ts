import type { CentreDocument } from '#search/centre-document.ts'
import type { AskedDays, Bound, Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import { toMinuteOfDay } from '#src/calendar/time-of-day.ts'
import type { OpeningHours } from '#src/centres/centre-parts.ts'

/** Open at or before this time on some weekday, or on one of those asked for. */
export const opensBefore = {
  kind: 'time',
  parameter: 'opensBefore',
  field: 'opensBefore',
  options: ['07:00', '07:30', '08:00', '08:30', '09:00'],
  isRare: true,
  ...words.opensBefore,
} as const satisfies Filter

/** Open until this time or later on some weekday, or on one of those asked for. */
export const closesAfter = {
  kind: 'time',
  parameter: 'closesAfter',
  field: 'closesAfter',
  options: ['17:00', '17:30', '18:00', '18:30', '19:00', '20:00'],
  isRare: true,
  ...words.closesAfter,
} as const satisfies Filter

export const meaningOfOpensBefore = (): FilterMeaning => ({
  ...zhHansOfAddresses.opensBefore,
  matching: {
    by: 'bounds',
    columns: toColumns('opensAt', Math.min, ({ opens }) => opens),
    toBounds: (time: string, query) => [
      { ...toAsked('opensAt', query), atMost: toMinuteOfDay(time) },
    ],
  },
})

export const meaningOfClosesAfter = (): FilterMeaning => ({
  ...zhHansOfAddresses.closesAfter,
  matching: {
    by: 'bounds',
    columns: toColumns('closesAt', Math.max, ({ closes }) => closes),
    toBounds: (time: string, query) => [
      { ...toAsked('closesAt', query), atLeast: toMinuteOfDay(time) },
    ],
  },
})

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]
const WEEKEND = ['6', '7']

/** One column for any day, and one for each: `opensAt`, `opensAt1` … `opensAt7`. */
function toColumns(
  name: string,
  choose: (...minutes: number[]) => number,
  toTime: (day: OpeningHours) => string,
) {
  const ofDay = (weekday: number) => (centre: CentreDocument) => {
    const hours = centre.openingHours.filter((day) => day.weekday === weekday)
    return toMinutes(choose, hours, toTime)
  }
  return {
    [name]: ({ openingHours }: CentreDocument) => toMinutes(choose, openingHours, toTime),
    ...Object.fromEntries(WEEKDAYS.map((weekday) => [`${name}${weekday}`, ofDay(weekday)])),
  }
}

/** The columns of the days that are asked for, each time of its own; of any day without. */
function toAsked(name: string, { days, openAtWeekend }: AskedDays): Bound {
  const asked = days.length === 0 && openAtWeekend ? WEEKEND : days
  const [column = name, ...orColumns] = asked.map((day) => `${name}${day}`)
  return { column, orColumns }
}

/** The earliest or latest time of these days; `undefined` when no hours are known. */
const toMinutes = (
  choose: (...minutes: number[]) => number,
  hours: readonly OpeningHours[],
  toTime: (day: OpeningHours) => string,
) => (hours.length > 0 ? choose(...hours.map((day) => toMinuteOfDay(toTime(day)))) : undefined)
