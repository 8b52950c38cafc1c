import type { SearchWords } from '#search/analyser/split-words.ts'
import { toBigrams } from '#search/analyser/tokens.ts'
import type { CentreSearchResult } from '#search/engine.ts'

/**
 * The stretches to mark in results: the words as they are written; when only some characters matched,
 * pairs of them.
 */
export function toMarks(
  { required, optional }: SearchWords,
  matchedBy: CentreSearchResult['matchedBy'],
): string[] {
  const words = required.length > 0 ? required : optional
  const marks = matchedBy === 'partial' ? words.flatMap(toBigrams) : words
  return [...new Set(marks)]
}
