import { toFuzzySyllable, toReadings } from '#search/analyser/pinyin.ts'
import { LOOK_ALIKES } from '#search/analyser/words/look-alikes.ts'
import { findOneEdit } from '#search/vocabulary/one-edit.ts'
import type { OpenVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import { type PairIndex, placesOf, placesOfFirst, toKey } from '#search/vocabulary/pair-index.ts'
import { toSettled } from '#search/vocabulary/settled.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'
import { findSpoken, type Sought, type Spoken } from '#search/vocabulary/spoken.ts'
import { misspeltEnd, textOf } from '#search/vocabulary/vocabulary.ts'

/** A word of characters as it stands in entries. */
export function settleWritten(word: string, vocabulary: OpenVocabulary): SettledWord | undefined {
  const entries = findWritten(word, vocabulary)
  if (entries.length === 0) return undefined
  const isGram = word.length <= 2 && entries.length > MOST_NAMED
  return { typed: word, by: 'written', entries, as: [word], gram: isGram ? word : undefined }
}

/** More entries than this are said by the gram they have in common. */
const MOST_NAMED = 200

function findWritten(word: string, vocabulary: OpenVocabulary): Uint32Array {
  const { grams } = vocabulary
  if (word.length < 2)
    return new Uint32Array(new Set(placesOfFirst(grams, word.charCodeAt(0)))).sort()
  const candidates = toPairs(word)
    .map(([first, second]) => placesOf(grams, toKey(first, second)))
    .reduce((least, list) => (list.length < least.length ? list : least))
  if (word.length === 2) return candidates
  return candidates.filter((entry) => textOf(vocabulary, entry).includes(word))
}

/** The codes of each character and the one `distance` after it. */
const toPairs = (word: string, distance = 1): [first: number, second: number][] =>
  Array.from({ length: Math.max(0, word.length - distance) }, (_, at) => [
    word.charCodeAt(at),
    word.charCodeAt(at + distance),
  ])

/** A word of characters as it sounds, in any of its readings. */
export function settleHeard(word: string, vocabulary: OpenVocabulary): SettledWord | undefined {
  if (word.length < 2) return undefined
  const found = toReadings(word, vocabulary.read).flatMap((reading) => {
    const sounds = reading.map((syllable) => vocabulary.sounds.get(toFuzzySyllable(syllable)))
    const sought = sounds.flatMap((sound): Sought[] => (sound === undefined ? [] : [{ sound }]))
    return sought.length === reading.length ? findSpoken(vocabulary, sought) : []
  })
  return found.length > 0 ? toSettled(word, 'sound', found, vocabulary) : undefined
}

/** A word of characters as it looks: one that is taken for another, or one wrong, missing, superfluous or swapped. */
export function settleSeen(word: string, vocabulary: OpenVocabulary): SettledWord | undefined {
  if (word.length < 2) return undefined
  const found = [...findAlike(word, vocabulary), ...findOneOff(word, vocabulary)]
  return found.length > 0 ? toSettled(word, 'look', found, vocabulary) : undefined
}

function findAlike(word: string, vocabulary: OpenVocabulary): Spoken[] {
  const end = misspeltEnd(vocabulary)
  return Array.from(word, (character, at) => ({ character, at })).flatMap(({ character, at }) =>
    alikeOf(character).flatMap((other) => {
      const meant = word.slice(0, at) + other + word.slice(at + 1)
      return Array.from(findWritten(meant, vocabulary)).flatMap((entry): Spoken[] => {
        const start = entry < end ? textOf(vocabulary, entry).indexOf(meant) : -1
        const isFound = start >= 0 && start < (vocabulary.heads[entry] as number)
        return isFound ? [{ entry, start, end: start + meant.length }] : []
      })
    }),
  )
}

const alikeOf = (character: string): string[] =>
  LOOK_ALIKES.filter((group) => group.includes(character))
    .flatMap((group) => [...group])
    .filter((other) => other !== character)

function findOneOff(word: string, vocabulary: OpenVocabulary): Spoken[] {
  return Array.from(toCandidates(word, vocabulary)).flatMap((entry): Spoken[] => {
    const stretch = findOneEdit(word, textOf(vocabulary, entry), vocabulary.heads[entry] as number)
    return stretch ? [{ entry, ...stretch }] : []
  })
}

/** Entries that share a pair with the word once a character is left out, put in or swapped. */
function toCandidates(word: string, vocabulary: OpenVocabulary): Set<number> {
  const { grams, gaps } = vocabulary
  const end = misspeltEnd(vocabulary)
  const candidates = new Set<number>()
  const add = (index: PairIndex, [first, second]: [number, number]) => {
    for (const entry of placesOf(index, toKey(first, second))) {
      if (entry >= end) break
      candidates.add(entry)
    }
  }
  for (const [first, second] of toPairs(word)) {
    if (word.length > 2) add(grams, [first, second])
    add(gaps, [first, second])
    if (word.length === 3) add(grams, [second, first])
  }
  for (const pair of toPairs(word, 2)) {
    add(gaps, pair)
    add(grams, pair)
  }
  return candidates
}
