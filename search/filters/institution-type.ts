import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import { INSTITUTION_TYPE_LABELS } from '#src/text/codes.ts'

/** What kind of institution runs it (机构类型). */
export const institutionType = {
  kind: 'codes',
  parameter: 'type',
  field: 'institutionTypes',
  labels: INSTITUTION_TYPE_LABELS,
  isRare: true,
  ...words.type,
} as const satisfies Filter

export const meaningOfInstitutionType = (): FilterMeaning => ({
  ...zhHansOfAddresses.type,
  matching: {
    by: 'values',
    toValues: ({ institutionType }) => (institutionType ? [institutionType] : []),
  },
})
