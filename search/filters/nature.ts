import { NATURE_PATTERNS } from '#search/analyser/words/filter-patterns.ts'
import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import { NATURE_LABELS } from '#src/text/codes.ts'

/** For profit, not for profit, or public (登记性质). */
export const nature = {
  kind: 'codes',
  parameter: 'nature',
  field: 'natures',
  labels: NATURE_LABELS,
  isRare: true,
  ...words.nature,
} as const satisfies Filter

export const meaningOfNature = (): FilterMeaning => ({
  ...zhHansOfAddresses.nature,
  words: NATURE_PATTERNS.map(([pattern, codes]) => ({ pattern, toValues: () => codes })),
  matching: { by: 'values', toValues: (centre) => (centre.nature ? [centre.nature] : []) },
})
