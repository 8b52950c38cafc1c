import type { SearchableText } from '#search/analyser/searchable-text.ts'
import { toBigrams, toRuns, toSkipGrams } from '#search/analyser/tokens.ts'
import type { WeightedTerm } from '#search/engines/embedded/build-inverted-index.ts'
import { exactTerm, soundTerm } from '#search/engines/embedded/terms.ts'

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
  for (const core of text.cores) {
    yield [exactTerm(core), WEIGHTS.exact]
    yield* weigh(toTextTerms(core), WEIGHTS.core)
    for (const run of toRuns(core)) yield* weigh(toSkipGrams(run.text), WEIGHTS.core)
  }
  for (const name of text.names) {
    yield [exactTerm(name), WEIGHTS.exact]
    yield* weigh(toTextTerms(name), WEIGHTS.name)
  }
  yield* weigh(toTextTerms(text.address), WEIGHTS.address)
  yield* weigh(text.namePinyin, WEIGHTS.namePinyin)
  yield* weigh(text.placePinyin, WEIGHTS.placePinyin)
  for (const run of text.nameSyllables) yield* weigh(toSoundTerms(run), WEIGHTS.name)
  for (const run of text.addressSyllables) yield* weigh(toSoundTerms(run), WEIGHTS.address)
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
  return [
    ...syllables.map((syllable) => soundTerm([syllable])),
    ...syllables.slice(1).map((syllable, index) => soundTerm([syllables[index] ?? '', syllable])),
  ]
}
