import { splitHouseNumber } from '#search/analyser/words/chinese-digits.ts'
import { type Above, toAddressParts } from '#search/vocabulary/address-parts.ts'
import { type Kind, WEIGHTS } from '#search/vocabulary/kinds.ts'
import {
  addHints,
  type Hint,
  matchEvery,
  type TextMatch,
} from '#search/vocabulary/match-documents.ts'
import type { OpenVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import type { Settled } from '#search/vocabulary/settle.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'
import { findEntry, kindOf } from '#search/vocabulary/vocabulary.ts'

/** What is asked of an engine, and what is said not to be used. */
export type Choice = {
  words: SettledWord[]
  unused: string[]
  match: TextMatch
}

/**
 * Which words must be held. All of them, when together they find anything. Words that mean nothing are left out where
 * others tell enough; of words that never stand together an address keeps its door, one of which some became filters none.
 */
export function chooseWords(
  { words, unknown }: Settled,
  { vocabulary, doors, isFiltered, isRead, isGeneric }: Circumstances,
): Choice {
  const isNoise = isGeneric && unknown.every((word) => word.length === 1)
  const isEnough = isNoise || unknown.length === 0 || isFiltered || words.some(isTelling)
  if (!isEnough) return toNothing(vocabulary, words, unknown)
  if (words.length === 0) return leaveOut(unknown, vocabulary)
  const match = matchEvery(vocabulary, words)
  if (match.documents.length > 0) return { words, unused: unknown, match }
  const isAddress = doors.length > 0
  const kept = isAddress || !isRead ? keepTogether(words, vocabulary, doors) : []
  return {
    words: kept,
    unused: [...words.filter((word) => !kept.includes(word)).map(({ typed }) => typed), ...unknown],
    match: matchEvery(vocabulary, kept),
  }
}

/** Everybody, with words that were not used. */
export const leaveOut = (unused: string[], vocabulary: OpenVocabulary): Choice => {
  return { words: [], unused, match: matchEvery(vocabulary, []) }
}

type Circumstances = {
  vocabulary: OpenVocabulary
  /** Entries of roads with the number that was typed after them. */
  doors: readonly number[]
  /** A filter is in force, chosen or understood. */
  isFiltered: boolean
  /** Something of the question was understood. */
  isRead: boolean
  /** Words that fit everybody were typed: beside them a single character that nobody has says nothing. */
  isGeneric: boolean
}

/** A number, or a single character, finds too much to stand for a question of which the rest means nothing. */
const isTelling = ({ typed }: SettledWord) => typed.length > 1 && !/^\d+$/.test(typed)

function toNothing(vocabulary: OpenVocabulary, words: SettledWord[], unknown: string[]): Choice {
  const nothing = unknown.map((typed): SettledWord => {
    return { typed, by: 'written', entries: new Uint32Array(), as: [] }
  })
  const all = [...words, ...nothing]
  return { words: all, unused: [], match: matchEvery(vocabulary, all) }
}

/** The weightiest word, then each that somebody has together with those before it. */
function keepTogether(
  words: readonly SettledWord[],
  vocabulary: OpenVocabulary,
  doors: readonly number[],
): SettledWord[] {
  const weights = new Map(words.map((word) => [word, toWeight(word, vocabulary, doors)]))
  const sorted = words.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
  const kept: SettledWord[] = []
  for (const word of sorted) {
    kept.push(word)
    if (matchEvery(vocabulary, kept).documents.length === 0) kept.pop()
  }
  return kept
}

const MISSPELT_FACTOR = 0.5

/** A road and its number weigh most, then what tells names from others. */
function toWeight(
  { typed, by, entries, as }: SettledWord,
  vocabulary: OpenVocabulary,
  doors: readonly number[],
): number {
  const isOfDoor = doors.some((door) => {
    const text = vocabulary.texts.slice(vocabulary.starts[door], vocabulary.starts[door + 1])
    return text.endsWith(typed) || as.some((meant) => text.startsWith(meant))
  })
  if (isOfDoor) return 2 * WEIGHTS.door
  const [first] = entries
  const weight = first === undefined ? 0 : WEIGHTS[kindOf(vocabulary, first)]
  return by === 'written' ? weight : weight * MISSPELT_FACTOR
}

/** Entries of the doors that a question names, misspelt roads as they were taken. */
export function findDoors(
  text: string,
  words: readonly SettledWord[],
  vocabulary: OpenVocabulary,
  above: Above,
): number[] {
  const meant = words.reduce(
    (sofar, { typed, by, as: [first = typed] }) =>
      by === 'written' ? sofar : sofar.replace(typed, first),
    text,
  )
  const { doors } = toAddressParts(withHouseNumbers(meant), above)
  return doors.map((door) => findEntry(vocabulary, 'door', door)).filter((entry) => entry >= 0)
}

/** 示例路八十八号 → 示例路88号 */
const withHouseNumbers = (text: string) =>
  text.replace(/\p{Script=Han}+/gu, (run) => splitHouseNumber(run).join(''))

/** Who types a whole name gets that one first. */
const WHOLE_NAMES: readonly (readonly [kind: Kind, weight: number])[] = [
  ['name', 60],
  ['stem', 60],
  ['core', 60],
  ['title', 60],
  ['keyword', 30],
]

/** What orders those that are found: doors, and whole names. */
export function toHints(
  vocabulary: OpenVocabulary,
  doors: readonly number[],
  names: readonly string[],
): Hint[] {
  const whole = WHOLE_NAMES.flatMap(([kind, weight]) =>
    [...new Set(names)].map((name) => ({ entry: findEntry(vocabulary, kind, name), weight })),
  )
  const doorHints = doors.map((entry) => ({ entry, weight: WEIGHTS.door }))
  return [...doorHints, ...whole.filter(({ entry }) => entry >= 0)]
}

/** The match with what its hints add. */
export function withHints(
  vocabulary: OpenVocabulary,
  match: TextMatch,
  hints: readonly Hint[],
): TextMatch {
  addHints(vocabulary, hints, match.scores)
  return match
}
