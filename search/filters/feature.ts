import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'

/** What a centre has of its own (特色); the codes are the words of the lists. */
export const feature = {
  kind: 'codes',
  parameter: 'feature',
  field: 'features',
  labels: 'own',
  isRare: true,
  ...words.feature,
} as const satisfies Filter

export const meaningOfFeature = (): FilterMeaning => ({
  ...zhHansOfAddresses.feature,
  matching: { by: 'values', toValues: ({ features = [] }) => features },
})
