import type { OpenVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'
import type { Spoken } from '#search/vocabulary/spoken.ts'
import { textOf } from '#search/vocabulary/vocabulary.ts'

/** So many different stretches are kept to be marked and shown. */
const MOST_STRETCHES = 50

/** A word with the entries found for it; `more` hold it as it was typed. */
export function toSettled(
  typed: string,
  by: SettledWord['by'],
  found: readonly Spoken[],
  vocabulary: OpenVocabulary,
  more: readonly number[] = [],
): SettledWord {
  const entries = Uint32Array.from(new Set([...more, ...found.map(({ entry }) => entry)])).sort()
  const as = new Set(more.length > 0 ? [typed] : [])
  for (const { entry, start, end } of found) {
    if (as.size >= MOST_STRETCHES) break
    as.add(textOf(vocabulary, entry).slice(start, end))
  }
  return { typed, by, entries, as: [...as] }
}
