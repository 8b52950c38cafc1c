import { toServicePatterns } from '#search/analyser/words/filter-patterns.ts'
import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

/** Forms of service a centre offers. The first one asked for is the one whose fee counts. */
export const service = {
  kind: 'codes',
  parameter: 'service',
  field: 'serviceTypes',
  labels: SERVICE_TYPE_LABELS,
  ...words.service,
} as const satisfies Filter

export const meaningOfService = (): FilterMeaning => ({
  ...zhHansOfAddresses.service,
  words: toServicePatterns().map(([pattern, code]) => ({ pattern, toValues: () => [code] })),
  matching: {
    by: 'values',
    toValues: ({ services }) => services.map(({ serviceType }) => serviceType),
  },
})
