import {
  COMMUNITY_PATTERN,
  EMPLOYER_PATTERN,
  HOME_POINT_PATTERN,
  KINDERGARTEN_CLASS_PATTERN,
} from '#search/analyser/words/fact-patterns.ts'
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

const WORDS = [
  [KINDERGARTEN_CLASS_PATTERN, 'kindergartenClass'],
  [EMPLOYER_PATTERN, 'employer'],
  [COMMUNITY_PATTERN, 'community'],
  [HOME_POINT_PATTERN, 'homePoint'],
] as const

export const meaningOfInstitutionType = (): FilterMeaning => ({
  ...zhHansOfAddresses.type,
  words: WORDS.map(([pattern, type]) => ({ pattern, toValues: () => [type] })),
  matching: {
    by: 'values',
    toValues: ({ institutionType }) => (institutionType ? [institutionType] : []),
  },
})
