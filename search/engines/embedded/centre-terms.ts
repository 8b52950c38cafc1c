import type { SearchableText } from '#search/analyser/searchable-text.ts'
import { toBigrams, toRuns, toSkipGrams } from '#search/analyser/tokens.ts'
import type { WeightedTerm } from '#search/engines/embedded/build-inverted-index.ts'
import { exactTerm, soundTerm, toSoundPairs } from '#search/engines/embedded/terms.ts'

/** How much a field says: names before pinyin before address. */
export const WEIGHTS = {
  exact: 60,
  core: 8,
  name: 4,
  namePinyin: 3,
  address: 1,
  placePinyin: 1,
} as const

/** All terms a centre is found by, with the weight of their field. */
export function* toCentreTerms(text: SearchableText): Generator<WeightedTerm> {
  yield* weigh([...text.cores, ...text.names].map(exactTerm), WEIGHTS.exact)
  yield* weigh(text.cores.flatMap(toTextTerms), WEIGHTS.core)
  yield* weigh(
    text.cores.flatMap(toRuns).flatMap((run) => toSkipGrams(run.text)),
    WEIGHTS.core,
  )
  yield* weigh(text.names.flatMap(toTextTerms), WEIGHTS.name)
  yield* weigh(toTextTerms(text.labels), WEIGHTS.address)
  yield* weigh(toTextTerms(text.address), WEIGHTS.address)
  yield* weigh(text.namePinyin, WEIGHTS.namePinyin)
  yield* weigh(text.placePinyin, WEIGHTS.placePinyin)
  yield* weigh(text.nameSyllables.flatMap(toSoundTerms), WEIGHTS.name)
  yield* weigh(text.addressSyllables.flatMap(toSoundTerms), WEIGHTS.address)
}

/** Each term once, with the weight of its field. */
export function* weigh(terms: Iterable<string>, weight: number): Generator<WeightedTerm> {
  for (const term of new Set(terms)) yield [term, weight]
}

/** Characters and pairs of Han runs, other words as they are. */
export function toTextTerms(text: string): string[] {
  return toRuns(text).flatMap((run) =>
    run.script === 'latin' ? [run.text] : [...run.text, ...toBigrams(run.text)],
  )
}

/** Syllables and pairs of them. */
export function toSoundTerms(syllables: readonly string[]): string[] {
  return [...syllables.map((syllable) => soundTerm([syllable])), ...toSoundPairs(syllables)]
}
