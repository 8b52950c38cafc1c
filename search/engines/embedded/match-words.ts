import { type PinyinReader, toReadings } from '#search/analyser/pinyin.ts'
import type { SearchWords } from '#search/analyser/split-words.ts'
import { isBeginning, isHan, toBigrams } from '#search/analyser/tokens.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import {
  findPrefix,
  findTerm,
  type InvertedIndex,
} from '#search/engines/embedded/inverted-index.ts'
import { matchPartly } from '#search/engines/embedded/match-partly.ts'
import { exactTerm, toHeardTerms } from '#search/engines/embedded/terms.ts'
import {
  addScores,
  intersect,
  matchEvery,
  type Requirement,
  type TextMatch,
  unite,
} from '#search/engines/embedded/text-match.ts'

/** An index with what a phrase is checked against and words are read with. */
export type TextIndex = {
  index: InvertedIndex
  /** Everything a document is found by, normalised, by document; fields on lines of their own. */
  texts: string[]
  read: PinyinReader
}

/** `undefined` documents: no words were asked for, all match. */
export type WordsMatch =
  | { matchedBy: 'all'; scores: Float32Array; documents?: undefined }
  | ({ matchedBy: Exclude<CentreSearchResult['matchedBy'], 'all'> } & TextMatch)

/** Optional words only help to order. */
const OPTIONAL_FACTOR = 0.2

/**
 * As written; if nothing is, by sound; if nothing is, by some of the characters. Filters play no part
 * in which step answers.
 */
export function matchWords(
  { required, optional }: SearchWords,
  wholeText: string,
  textIndex: TextIndex,
): WordsMatch {
  const { index } = textIndex
  const match = matchRequired(required, textIndex)
  addOptionalScores(index, match.scores, optional, [wholeText, required.join('')])
  return match
}

function matchRequired(required: readonly string[], textIndex: TextIndex): WordsMatch {
  const { index } = textIndex
  if (required.length === 0) {
    return { matchedBy: 'all', scores: new Float32Array(index.documentCount) }
  }
  const asWritten = matchAsWritten(required, textIndex)
  if (asWritten.documents.length > 0) return { matchedBy: 'text', ...asWritten }
  const bySound = matchBySound(required, textIndex)
  if (bySound.documents.length > 0) return { matchedBy: 'sound', ...bySound }
  return { matchedBy: 'partial', ...matchPartly(index, required) }
}

function matchAsWritten(words: readonly string[], { index, texts }: TextIndex): TextMatch {
  const requirements = words.flatMap((word) => toRequirements(index, word))
  const { documents, scores } = matchEvery(index, requirements)
  const phrases = words.filter((word) => isHan(word) && word.length > 2)
  if (phrases.length === 0) return { documents, scores }
  const isPhraseIn = (document: number) =>
    phrases.every((phrase) => (texts[document] as string).includes(phrase))
  return { documents: documents.filter(isPhraseIn), scores }
}

/** Each word of characters must sound alike somewhere; other words must stand as written. */
function matchBySound(words: readonly string[], { index, read }: TextIndex): TextMatch {
  if (!words.some((word) => isHan(word) && [...word].length > 1)) return matchEvery(index, [])
  const matches = words.map((word) =>
    unite(
      toSoundRequirements(index, word, read).map((reading) => matchEvery(index, reading)),
      index.documentCount,
    ),
  )
  return intersect(matches, index.documentCount)
}

function toRequirements(index: InvertedIndex, word: string): Requirement[] {
  if (isHan(word)) return toBigrams(word).map((gram) => toRequirement(index, gram))
  return [isBeginning(word) ? findPrefix(index, word) : toRequirement(index, word)]
}

/** One list of requirements for each reading of the word. */
function toSoundRequirements(
  index: InvertedIndex,
  word: string,
  read: PinyinReader,
): Requirement[][] {
  if (!isHan(word)) return [toRequirements(index, word)]
  return toReadings(word, read).map((reading) =>
    toHeardTerms(reading).map((term) => toRequirement(index, term)),
  )
}

function toRequirement(index: InvertedIndex, term: string): Requirement {
  const place = findTerm(index, term)
  return place < 0 ? [0, 0] : [place, place + 1]
}

function addOptionalScores(
  index: InvertedIndex,
  scores: Float32Array,
  optional: readonly string[],
  names: readonly string[],
): void {
  const add = (term: string, factor: number) => {
    const place = findTerm(index, term)
    if (place >= 0) addScores(index, place, factor, scores)
  }
  for (const word of optional) for (const gram of toBigrams(word)) add(gram, OPTIONAL_FACTOR)
  for (const name of new Set(names)) {
    add(exactTerm(name), 1)
    if (isBeginning(name)) add(name, 1)
  }
}
