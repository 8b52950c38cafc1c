import { AFFORDABLE_PATTERN } from '#search/analyser/words/filter-patterns.ts'
import { type Filter, type FilterMeaning, YES } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'

/** Only centres whose fees are kept down (普惠). */
export const affordable = {
  kind: 'flag',
  parameter: 'affordable',
  field: 'affordable',
  ...words.affordable,
} as const satisfies Filter

export const meaningOfAffordable = (): FilterMeaning => ({
  ...zhHansOfAddresses.affordable,
  words: [{ pattern: AFFORDABLE_PATTERN, toValues: () => [YES] }],
  matching: { by: 'values', toValues: (centre) => (centre.affordable ? [YES] : []) },
})
