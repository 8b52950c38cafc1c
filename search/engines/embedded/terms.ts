import { toFuzzySyllable } from '#search/analyser/pinyin.ts'

/** Kinds of terms in one index, told apart by their first character. */

/** A whole name: who types it gets that centre first. */
export const exactTerm = (name: string) => `=${name.replace(/\s/gu, '')}`

/** One or two syllables as they sound. */
export const soundTerm = (syllables: readonly string[]) => `~${syllables.join(' ')}`

/** Each syllable with the next one, as they sound. */
export const toSoundPairs = (syllables: readonly string[]): string[] =>
  syllables.slice(1).map((syllable, at) => soundTerm([syllables[at] ?? '', syllable]))

/** The terms of all that a text must hold to be heard like a reading (in pinyin) of a word. */
export function toHeardTerms(reading: readonly string[]): string[] {
  const syllables = reading.map(toFuzzySyllable)
  return syllables.length === 1 ? [soundTerm(syllables)] : toSoundPairs(syllables)
}
