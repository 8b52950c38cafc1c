import { toGradePatterns } from '#search/analyser/words/filter-patterns.ts'
import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'

/** The quality grade a centre was assessed at. */
export const grade = {
  kind: 'codes',
  parameter: 'grade',
  field: 'qualityGrades',
  labels: { A: 'A', B: 'B', C: 'C', D: 'D' },
  isRare: true,
  ...words.grade,
} as const satisfies Filter

export const meaningOfGrade = (): FilterMeaning => ({
  ...zhHansOfAddresses.grade,
  words: toGradePatterns().map(([pattern, codes]) => ({ pattern, toValues: () => codes })),
  matching: { by: 'values', toValues: ({ qualityGrade }) => (qualityGrade ? [qualityGrade] : []) },
})
