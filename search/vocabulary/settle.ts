import { isHan } from '#search/analyser/tokens.ts'
import { splitHouseNumber } from '#search/analyser/words/chinese-digits.ts'
import { GENERIC_WORDS } from '#search/analyser/words/generic-words.ts'
import { ADDRESS_PART, AFTER_NUMBER } from '#search/analyser/words/name-parts.ts'
import { splitPlaces } from '#search/vocabulary/address-parts.ts'
import type { Kind } from '#search/vocabulary/kinds.ts'
import type { OpenVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import { settleHeard, settleSeen, settleWritten } from '#search/vocabulary/settle-han.ts'
import { findLatin, settleLetters } from '#search/vocabulary/settle-letters.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'
import { findEntry } from '#search/vocabulary/vocabulary.ts'

/** The left-over words of a question: those that mean something, in order, and those that do not. */
export type Settled = { words: SettledWord[]; unknown: string[] }

/**
 * Decides each word on its own: as written, cut where a road ends, by sound, by look, in pieces, or as nothing. What
 * follows a house number (号, 楼) says nothing.
 */
export function settle(words: readonly string[], vocabulary: OpenVocabulary): Settled {
  const hasNumber = words.some((word) => /^\d/.test(word))
  const parts = words.flatMap((word) => settleTyped(word, hasNumber, vocabulary))
  return {
    words: parts.filter((part) => typeof part !== 'string'),
    unknown: parts.filter((part) => typeof part === 'string'),
  }
}

/** What a word means, in one piece or in several; what means nothing stays as it was typed. */
type Part = SettledWord | string

function settleTyped(word: string, hasNumber: boolean, vocabulary: OpenVocabulary): Part[] {
  const subject = settleSubject(word, vocabulary)
  if (subject) return [subject]
  if (!isHan(word)) return settleLatin(word, vocabulary)
  const bare = hasNumber ? word.replace(AFTER_NUMBER, '') : word
  if (bare === '' || (bare !== word && bare.length === 1)) return []
  const written = settleWritten(word, vocabulary)
  if (written) return [written]
  const [road = '', ...rest] = splitHouseNumber(word)
  if (rest.length > 0) {
    return [road, ...rest].flatMap((part) => settleTyped(part, true, vocabulary))
  }
  const isAbove = bare.length > 1 && vocabulary.placeReadings.has(vocabulary.read(bare).join(' '))
  return isAbove ? [] : settleHan(bare, vocabulary)
}

/** Characters with letters or digits among them are one word where a page has just that as its subject: 39度, 维生素d. */
const MIXED = /\p{Script=Han}[a-z\d]|[a-z\d]\p{Script=Han}/u
const SUBJECT_KINDS: readonly Kind[] = ['title', 'keyword']

function settleSubject(word: string, vocabulary: OpenVocabulary): SettledWord | undefined {
  if (!MIXED.test(word)) return undefined
  const found = SUBJECT_KINDS.map((kind) => findEntry(vocabulary, kind, word))
  const entries = Uint32Array.from(found.filter((entry) => entry >= 0)).sort()
  return entries.length > 0 ? { typed: word, by: 'written', entries, as: [word] } : undefined
}

/** The region in letters is true of everybody, as it is in characters. */
function settleLatin(word: string, vocabulary: OpenVocabulary): Part[] {
  if (/^\d+$/.test(word)) return [settleNumber(word, vocabulary) ?? word]
  const settled = settleLetters(word, vocabulary)
  if (settled) return [settled]
  const { placeReadings, genericReadings } = vocabulary
  if (placeReadings.has(word) || genericReadings.includes(word)) return []
  return [settleAfterPlace(word, vocabulary) ?? settleBeforeGeneric(word, vocabulary) ?? word]
}

/** Known places were taken out of words before. */
const NOTHING_ABOVE = { places: [], subdistricts: [] }

function settleHan(word: string, vocabulary: OpenVocabulary): Part[] {
  const written = settleWritten(word, vocabulary) ?? settleUnfinished(word, vocabulary)
  if (written) return [written]
  const { rest } = splitPlaces(word, NOTHING_ABOVE)
  const parts = cutAddress(word, rest)
  const asAddress = parts.map((part) => settleWhole(part, vocabulary) ?? part)
  if (parts.length > 1 && asAddress.some((part) => isPlace(part, vocabulary))) return asAddress
  const whole = settleWhole(word, vocabulary)
  if (whole) return [whole]
  if (parts.length > 1 && asAddress.some((part) => typeof part !== 'string')) return asAddress
  return cutPieces(word, vocabulary)
}

/** fuzhouxiaotaiyang: what follows the region's pinyin. */
function settleAfterPlace(word: string, vocabulary: OpenVocabulary): SettledWord | undefined {
  const rests = Array.from(vocabulary.placeReadings)
    .filter((place) => word.startsWith(place) && word.length > place.length + 1)
    .map((place) => word.slice(place.length))
    .sort((a, b) => a.length - b.length)
  for (const rest of rests) {
    const settled = settleLetters(rest, vocabulary)
    if (settled) return settled
  }
  return undefined
}

/** xiaodenglongtuoyudian: what stands before the pinyin of a word that fits everybody, and of what ends it. */
function settleBeforeGeneric(word: string, vocabulary: OpenVocabulary): SettledWord | undefined {
  const ends = vocabulary.genericReadings
    .map((reading) => word.indexOf(reading))
    .filter((at) => at > 1)
  return ends.length > 0 ? settleLetters(word.slice(0, Math.min(...ends)), vocabulary) : undefined
}

function settleNumber(word: string, vocabulary: OpenVocabulary): SettledWord | undefined {
  const entries = Uint32Array.from(findLatin(word, vocabulary)).sort()
  return entries.length > 0 ? { typed: word, by: 'written', entries, as: [word] } : undefined
}

const settleWhole = (word: string, vocabulary: OpenVocabulary): SettledWord | undefined =>
  settleWritten(word, vocabulary) ?? settleHeard(word, vocabulary) ?? settleSeen(word, vocabulary)

/** A generic word that is not yet finished is taken off: 小太阳托. */
function settleUnfinished(word: string, vocabulary: OpenVocabulary): SettledWord | undefined {
  for (let end = word.length - 1; end > 1; end--) {
    const tail = word.slice(end)
    if (!GENERIC_WORDS.some((generic) => generic.startsWith(tail))) continue
    const settled = settleWritten(word.slice(0, end), vocabulary)
    if (settled) return settled
  }
  return undefined
}

/** At divisions, and where roads and estates end. */
function cutAddress(word: string, withoutDivision: string): string[] {
  const roads = Array.from(withoutDivision.matchAll(ADDRESS_PART), ([part]) => part)
  const rest = withoutDivision.slice(roads.join('').length)
  const division = word.slice(0, word.length - withoutDivision.length)
  return [division, ...roads, rest].filter(Boolean)
}

/** Kinds of which a whole text is meant when it stands inside a longer word. */
const WHOLE_KINDS: readonly Kind[] = ['road', 'place', 'subdistrict']
const PIECE_KINDS: readonly Kind[] = ['core', ...WHOLE_KINDS, 'label', 'title', 'keyword']

const isPlace = (part: Part, vocabulary: OpenVocabulary): boolean =>
  typeof part !== 'string' &&
  part.by === 'written' &&
  WHOLE_KINDS.some((kind) => findEntry(vocabulary, kind, part.typed) >= 0)

const LONGEST_PIECE = 12
/** From here on any stretch that stands in an entry is a piece, not only a whole one. */
const TELLING_PIECE = 3

/** The longest pieces that are known, from left to right, and what is between them. */
function cutPieces(word: string, vocabulary: OpenVocabulary): Part[] {
  const parts: Part[] = []
  let unknown = ''
  for (let at = 0; at < word.length; ) {
    const piece = findPiece(word, at, vocabulary)
    if (piece) {
      parts.push(unknown, piece)
      unknown = ''
    } else {
      unknown += word.charAt(at)
    }
    at += piece?.typed.length ?? 1
  }
  return [...parts, unknown].filter(Boolean)
}

function findPiece(word: string, at: number, vocabulary: OpenVocabulary): SettledWord | undefined {
  for (let end = Math.min(word.length, at + LONGEST_PIECE); end > at + 1; end--) {
    const piece = word.slice(at, end)
    const isTelling =
      piece.length >= TELLING_PIECE ||
      PIECE_KINDS.some((kind) => findEntry(vocabulary, kind, piece) >= 0)
    const settled = isTelling ? settleWritten(piece, vocabulary) : undefined
    if (settled) return settled
  }
  return undefined
}
