import { isHanUnit } from '#search/vocabulary/han.ts'
import { WHOLE_KINDS } from '#search/vocabulary/kinds.ts'
import { kindOf, textOf, type Vocabulary } from '#search/vocabulary/vocabulary.ts'

/** The Han characters of some entries and pairs of neighbouring ones: what a `gram` of a settled word is asked of. */
export function toGramsOf(vocabulary: Vocabulary, entries: Iterable<number>): string[] {
  const grams = new Set<string>()
  for (const entry of entries) {
    if (WHOLE_KINDS.has(kindOf(vocabulary, entry))) continue
    const text = textOf(vocabulary, entry)
    for (let at = 0; at < text.length; at++) {
      if (!isHanUnit(text.charCodeAt(at))) continue
      grams.add(text.charAt(at))
      if (isHanUnit(text.charCodeAt(at + 1))) grams.add(text.slice(at, at + 2))
    }
  }
  return [...grams]
}
