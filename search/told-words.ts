import { normaliseWithOffsets } from '#search/analyser/normalise.ts'
import { AFTER_NUMBER } from '#search/analyser/words/name-parts.ts'
import type { CentreSearchResult, MatchReason } from '#search/engine.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'

/** A normalised word as it stands in what was typed, a house number with its 号; what stands nowhere stays as it is. */
export function toTypedWord(word: string, typed: string): string {
  const { text, starts, ends } = normaliseWithOffsets(typed)
  const at = text.indexOf(word)
  if (at < 0) return word
  const after = /^\d+$/.test(word) ? AFTER_NUMBER.exec(text.slice(at + word.length))?.[0] : ''
  const end = at + word.length + (after?.length ?? 0)
  return typed.slice(starts[at], ends[end - 1])
}

/** Words that were not used, as typed; those of a place that nobody knows are named by its whole name. */
export function toUnused(
  words: readonly string[],
  typed: string,
  place: CentreSearchResult['placeAsWords'],
): string[] {
  const told = words.map((word) => toTypedWord(word, typed))
  return [...new Set(told.map((word) => (place?.name.includes(word) ? place.name : word)))]
}

/** Words that only order are marked where nothing else is asked for. */
export const toMarks = (words: readonly SettledWord[], optional: readonly string[]): string[] =>
  words.length > 0 ? [...new Set(words.flatMap(({ as }) => as))] : [...optional]

/** How many of the texts a word was taken for are told. */
const MOST_TOLD = 5

export const toReasons = (words: readonly SettledWord[], typed: string): MatchReason[] =>
  words.flatMap(({ typed: word, by, as }) =>
    by === 'written' ? [] : [{ typed: toTypedWord(word, typed), by, as: as.slice(0, MOST_TOLD) }],
  )

export function toMatchedBy(words: readonly SettledWord[]): CentreSearchResult['matchedBy'] {
  if (words.length === 0) return 'all'
  if (words.some(({ by }) => by === 'look')) return 'partial'
  return words.some(({ by }) => by === 'sound') ? 'sound' : 'text'
}
