import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import { WEEKDAY_LABELS } from '#src/text/dates.ts'

/** Open on any of these weekdays by the centre's opening hours, 1 Monday … 7 Sunday. */
export const day = {
  kind: 'codes',
  parameter: 'day',
  field: 'days',
  labels: Object.fromEntries(WEEKDAY_LABELS.map((label, at) => [String(at + 1), label])),
  legend: words.day.legend,
  toChip: (code: string) => words.day.toChip(WEEKDAY_LABELS[Number(code) - 1] ?? code),
  isRare: true,
} as const satisfies Filter

export const meaningOfDay = (): FilterMeaning => ({
  ...zhHansOfAddresses.day,
  matching: {
    by: 'values',
    toValues: ({ openingHours }) => [
      ...new Set(openingHours.map(({ weekday }) => String(weekday)).sort()),
    ],
  },
})
