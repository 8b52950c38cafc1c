import { toFuzzySyllable } from '#search/analyser/pinyin.ts'
import { isOneEditFromPrefix } from '#search/vocabulary/one-edit.ts'
import type { OpenVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import { toInitial } from '#search/vocabulary/readings.ts'
import { toSettled } from '#search/vocabulary/settled.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'
import {
  findInitials,
  findSpoken,
  type Sought,
  type Spoken,
  toStretch,
} from '#search/vocabulary/spoken.ts'
import { rangeOf } from '#search/vocabulary/vocabulary.ts'

/** Who types more letters than this wants no initials. */
const MOST_INITIALS = 24

/** A word of letters: letters of a name, pinyin, initials; else pinyin as it sounds; else with one wrong letter. */
export function settleLetters(word: string, vocabulary: OpenVocabulary): SettledWord | undefined {
  const written = [...findSpelt(word, vocabulary), ...findByInitials(word, vocabulary)]
  const letters = findLatin(word, vocabulary)
  if (written.length + letters.length > 0) {
    return toSettled(word, 'written', written, vocabulary, letters)
  }
  const heard = findHeard(word, vocabulary)
  if (heard.length > 0) return toSettled(word, 'sound', heard, vocabulary)
  const misspelt = findMisspelt(word, vocabulary)
  return misspelt.length > 0 ? toSettled(word, 'look', misspelt, vocabulary) : undefined
}

/** Entries in which a word of letters or digits begins so; a number must be whole. */
export function findLatin(
  word: string,
  { latin: { words, offsets, entries } }: OpenVocabulary,
): number[] {
  const isNumber = /^\d+$/.test(word)
  const found: number[] = []
  for (let at = findFirst(words, word); at < words.length; at++) {
    const isFound = isNumber ? words[at] === word : words[at]?.startsWith(word)
    if (!isFound) break
    for (let item = offsets[at] as number; item < (offsets[at + 1] as number); item++) {
      found.push(entries[item] as number)
    }
  }
  return found
}

function findFirst(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as string) < word) low = middle + 1
    else high = middle
  }
  return low
}

const findByInitials = (word: string, vocabulary: OpenVocabulary): Spoken[] =>
  word.length > 1 && word.length <= MOST_INITIALS && /^[a-z]+$/.test(word)
    ? findInitials(vocabulary, word)
    : []

function findSpelt(word: string, vocabulary: OpenVocabulary): Spoken[] {
  const { unitsOf, soundOfUnit, beginnings } = vocabulary
  const toSought = (syllable: string): Sought[] => {
    const units = unitsOf.get(syllable) ?? []
    return [...new Set(units.map((unit) => soundOfUnit[unit] as number))].map((sound) => ({
      sound,
      units,
    }))
  }
  return findCuts(word, vocabulary, toSought, beginnings.spelt)
}

function findHeard(word: string, vocabulary: OpenVocabulary): Spoken[] {
  const { sounds, beginnings } = vocabulary
  const toSought = (syllable: string): Sought[] => {
    const sound = sounds.get(toFuzzySyllable(syllable))
    return sound === undefined || /[^a-z]/.test(syllable) ? [] : [{ sound }]
  }
  if (word.length < 3) return []
  return findCuts(word, vocabulary, toSought, beginnings.heard)
}

/** Letters are cut into syllables in at most so many ways. */
const MOST_CUTS = 24
const LONGEST_UNIT = 12

function findCuts(
  word: string,
  vocabulary: OpenVocabulary,
  toSought: (syllable: string) => Sought[],
  beginnings: ReadonlySet<string>,
): Spoken[] {
  const cuts: { sought: Sought[]; rest: string }[] = []
  const dead = new Set<number>()
  const cut = (from: number, sought: Sought[]): void => {
    const before = cuts.length
    const rest = word.slice(from)
    if (rest === '' || beginnings.has(rest)) cuts.push({ sought, rest })
    for (let end = Math.min(word.length, from + LONGEST_UNIT); end > from; end--) {
      if (cuts.length >= MOST_CUTS) return
      if (dead.has(end)) continue
      for (const each of toSought(word.slice(from, end))) cut(end, [...sought, each])
    }
    if (cuts.length === before) dead.add(from)
  }
  cut(0, [])
  return cuts
    .filter(({ sought, rest }) => sought.length > 0 || rest !== '')
    .flatMap(({ sought, rest }) => findSpoken(vocabulary, sought, rest))
}

/** Fewer letters say too little when one of them is wrong. */
const LEAST_LETTERS = 4

/** Entries in whose pinyin the word begins at a syllable, but for one letter. */
function findMisspelt(word: string, vocabulary: OpenVocabulary): Spoken[] {
  if (word.length < LEAST_LETTERS || !/^[a-z]+$/.test(word)) return []
  const { spellings, entries, offsets, units } = vocabulary.readings
  const { initialOfUnit } = vocabulary
  const initial = toInitial(word)
  const [stems, roads] = rangeOf(vocabulary, 'stem')
  const found: Spoken[] = []
  for (let reading = 0; reading < entries.length; reading++) {
    const entry = entries[reading] as number
    if (entry >= stems && entry < roads) continue
    const end = offsets[reading + 1] as number
    const first = offsets[reading] as number
    for (let at = first; at < end; at++) {
      if (initialOfUnit[units[at] as number] !== initial) continue
      let [letters, last] = ['', at]
      while (last < end && letters.length < word.length)
        letters += spellings[units[last++] as number]
      if (last < end) letters += spellings[units[last] as number]
      if (!isOneEditFromPrefix(word, letters)) continue
      const stretch = toStretch(vocabulary, entry, at - first, last - at)
      if (stretch) found.push({ entry, ...stretch })
    }
  }
  return found
}
