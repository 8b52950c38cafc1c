import { type PinyinReader, toReadings } from '#search/analyser/pinyin.ts'
import type { SearchWords } from '#search/analyser/split-words.ts'
import { isBeginning, isHan, toBigrams } from '#search/analyser/tokens.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import { exactTerm, toHeardTerms } from '#search/engines/embedded/terms.ts'
import {
  all,
  any,
  type FilterExpression,
  is,
  startsWith,
} from '#search/engines/meilisearch/filter-expression.ts'
import {
  EVERY_DOCUMENT,
  MAX_WORDS,
  toRankingWords,
  toWordGrams,
} from '#search/engines/meilisearch/text-terms.ts'

/** One way to find the words of a question; the first that finds anything answers. */
export type TextStep = {
  matchedBy: CentreSearchResult['matchedBy']
  /** What must hold of a document, whatever else is asked. */
  filter: FilterExpression
  /** Words for Meilisearch, the most telling last; `mustMatch`: documents without them do not count. */
  words: string[]
  mustMatch: boolean
}

/** As written, by sound, with something misspelt in names, then anywhere: the steps of `matchWords`. */
export function toTextSteps(
  { required, optional }: SearchWords,
  wholeText: string,
  read: PinyinReader,
): TextStep[] {
  const names = [...new Set([wholeText, required.join('')])].map(exactTerm)
  const order = (terms: string[]) =>
    toOrderingWords([...terms, ...optional.flatMap(toBigrams)], names)
  if (required.length === 0) {
    const words = optional.length > 0 ? order([]) : []
    return [{ matchedBy: 'all', filter: '', words, mustMatch: false }]
  }
  const steps: TextStep[] = [
    {
      matchedBy: 'text',
      filter: all(required.map(isWritten)),
      words: order(required.flatMap((word) => (isHan(word) ? toBigrams(word) : word))),
      mustMatch: false,
    },
  ]
  if (required.some((word) => isHan(word) && [...word].length > 1)) {
    const sounds = required.map((word) => toSounds(word, read))
    steps.push({
      matchedBy: 'sound',
      filter: all(required.map((word, at) => isHeard(word, sounds[at] ?? []))),
      words: order(sounds.flatMap(([first = []]) => first)),
      mustMatch: false,
    })
  }
  return [...steps, ...toMisspeltSteps(required)]
}

/** Meilisearch itself finds one wrong letter in pinyin; characters are found by what is left of them. */
function toMisspeltSteps(required: readonly string[]): TextStep[] {
  const words = required.filter((word) => /^[a-z]{4,}$/.test(word))
  const han = required.filter(isHan)
  if (words.length + han.length === 0) return []
  const fields = han.length > 0 ? (['nameTerms', 'terms'] as const) : (['terms'] as const)
  return fields.map((field) => ({
    matchedBy: 'partial',
    filter: all(han.map((word) => any([isWritten(word), toMisspeltFilter(field, word)]))),
    words,
    mustMatch: words.length > 0,
  }))
}

/** Words that only order: one of every document first, so that none is lost, whole names last. */
function toOrderingWords(terms: readonly string[], names: readonly string[]): string[] {
  const telling = toRankingWords(terms).slice(0, MAX_WORDS - 1 - names.length)
  return [EVERY_DOCUMENT, ...telling, ...toRankingWords(names)]
}

/** A word of characters stands as it is, one of letters begins another. */
function isWritten(word: string): FilterExpression {
  if (isHan(word)) {
    const grams = [...word].length > 2 ? toWordGrams(word) : toBigrams(word)
    return all(grams.map((gram) => is('terms', gram)))
  }
  return isBeginning(word) ? startsWith('terms', word) : is('terms', word)
}

function isHeard(word: string, readings: readonly string[][]): FilterExpression {
  if (!isHan(word)) return isWritten(word)
  return any(readings.map((terms) => all(terms.map((term) => is('terms', term)))))
}

/** The sound terms of each reading of a word of characters. */
function toSounds(word: string, read: PinyinReader): string[][] {
  if (!isHan(word)) return []
  return toReadings(word, read).map(toHeardTerms)
}

/** Longer words are not mended: the filter would grow with the square of their length. */
const MAX_CHARACTERS = 20

/**
 * Documents that hold what is left of a word of characters when one of them is wrong, superfluous or
 * missing. `a*c` is the term of a pair with one character between; only names have it.
 */
export function toMisspeltFilter(field: 'terms' | 'nameTerms', word: string): FilterExpression {
  const characters = [...word].slice(0, MAX_CHARACTERS)
  const ways = characters.flatMap((_, at) => [
    toWrongAt(characters, at),
    toSuperfluousAt(characters, at),
    toMissingAfter(characters, at),
  ])
  return any(
    ways
      .map((terms) => terms.filter((term) => field === 'nameTerms' || !term.includes('*')))
      .filter((terms) => terms.length > 0)
      .map((terms) => all(terms.map((term) => holds(field, term)))),
  )
}

/** One character of two says something only in what tells a name from others. */
const holds = (field: 'terms' | 'nameTerms', term: string) =>
  [...term].length === 1 ? is('coreCharacters', term) : is(field, term)

/** The terms on both sides of a character, and the pair around it. */
const toWrongAt = (characters: readonly string[], at: number) =>
  toJoined(characters.slice(0, at), '*', characters.slice(at + 1))

const toSuperfluousAt = (characters: readonly string[], at: number) =>
  toJoined(characters.slice(0, at), '', characters.slice(at + 1))

const toMissingAfter = (characters: readonly string[], at: number) =>
  at + 1 < characters.length
    ? toJoined(characters.slice(0, at + 1), '*', characters.slice(at + 1))
    : []

function toJoined(before: readonly string[], joint: string, after: readonly string[]): string[] {
  const [left, right] = [before.at(-1), after[0]]
  const isOneLeft = before.length + after.length === 1
  if (isOneLeft) return [left ?? right ?? '']
  return [
    ...(before.length > 1 ? toBigrams(before.join('')) : []),
    ...(left !== undefined && right !== undefined ? [`${left}${joint}${right}`] : []),
    ...(after.length > 1 ? toBigrams(after.join('')) : []),
  ]
}
