import { OUTSIDERS_PATTERN } from '#search/analyser/words/fact-patterns.ts'
import { type Filter, type FilterMeaning, YES } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'

/** Centres of employers that take children of other families too. */
export const outsiders = {
  kind: 'flag',
  parameter: 'outsiders',
  field: 'openToOutsiders',
  isRare: true,
  ...words.outsiders,
} as const satisfies Filter

export const meaningOfOutsiders = (): FilterMeaning => ({
  ...zhHansOfAddresses.outsiders,
  words: [{ pattern: OUTSIDERS_PATTERN, toValues: () => [YES] }],
  matching: {
    by: 'values',
    toValues: ({ institutionType, openToOutsiders }) =>
      institutionType === 'employer' && openToOutsiders ? [YES] : [],
  },
})
