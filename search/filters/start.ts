import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import { monthsBetween } from '#src/calendar/days.ts'

/** The month care should begin, `YYYY-MM`. Ages asked for are today's and are compared as they will be then. */
export const start = {
  kind: 'month',
  parameter: 'start',
  field: 'start',
  ...words.start,
} as const satisfies Filter

export const meaningOfStart = (): FilterMeaning => ({
  ...zhHansOfAddresses.start,
  matching: { by: 'others' },
})

/** A child that is born today is too old for care later than this. */
const MOST_MONTHS_AHEAD = 36

/** Whether care can begin in a month: from this one on. */
export function canStart(month: string, on: string): boolean {
  const ahead = monthsBetween(on, month)
  return ahead >= 0 && ahead <= MOST_MONTHS_AHEAD
}
