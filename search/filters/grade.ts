import { GRADE_PATTERN } from '#search/analyser/words/filter-patterns.ts'
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
  words: [{ pattern: GRADE_PATTERN, toValues: toGrades }],
  matching: { by: 'values', toValues: ({ qualityGrade }) => (qualityGrade ? [qualityGrade] : []) },
})

/** Best first: A级以上 takes all that are as good. */
function toGrades({ letters, letter, up }: Record<string, string | undefined>): string[] {
  const best = Object.keys(grade.labels)
  const named = best.filter((code) => (letters ?? letter ?? '').toUpperCase().includes(code))
  return up ? best.slice(0, best.indexOf(named.at(-1) ?? '') + 1) : named
}
