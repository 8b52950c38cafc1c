import { type Filter, type FilterMeaning, YES } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'

/** Open on Saturday or Sunday by the centre's opening hours; holidays do not matter. */
export const weekend = {
  kind: 'flag',
  parameter: 'weekend',
  field: 'openAtWeekend',
  isRare: true,
  ...words.weekend,
} as const satisfies Filter

const SATURDAY = 6

export const meaningOfWeekend = (): FilterMeaning => ({
  ...zhHansOfAddresses.weekend,
  matching: {
    by: 'values',
    toValues: ({ openingHours }) =>
      openingHours.some(({ weekday }) => weekday >= SATURDAY) ? [YES] : [],
  },
})
