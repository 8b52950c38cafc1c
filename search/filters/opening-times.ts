import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import type { OpeningHours } from '#src/centres/centre-parts.ts'

/** Open at or before this time on some weekday. */
export const opensBefore = {
  kind: 'time',
  parameter: 'opensBefore',
  field: 'opensBefore',
  options: ['07:00', '07:30', '08:00', '08:30', '09:00'],
  isRare: true,
  ...words.opensBefore,
} as const satisfies Filter

/** Open until this time or later on some weekday. */
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
    columns: {
      opensAt: ({ openingHours }) => toMinutes(Math.min, openingHours, ({ opens }) => opens),
    },
    toBounds: (time: string) => [{ column: 'opensAt', atMost: toMinuteOfDay(time) }],
  },
})

export const meaningOfClosesAfter = (): FilterMeaning => ({
  ...zhHansOfAddresses.closesAfter,
  matching: {
    by: 'bounds',
    columns: {
      closesAt: ({ openingHours }) => toMinutes(Math.max, openingHours, ({ closes }) => closes),
    },
    toBounds: (time: string) => [{ column: 'closesAt', atLeast: toMinuteOfDay(time) }],
  },
})

const toMinuteOfDay = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** The earliest or latest time of any weekday; `undefined` when no hours are known. */
const toMinutes = (
  choose: (...minutes: number[]) => number,
  hours: readonly OpeningHours[],
  toTime: (day: OpeningHours) => string,
) => (hours.length > 0 ? choose(...hours.map((day) => toMinuteOfDay(toTime(day)))) : undefined)
