import type { Lexicon } from '#search/analyser/lexicon.ts'
import { toPinyinReader, toReadings } from '#search/analyser/pinyin.ts'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { BESIDE_A_PLACE, PLACE_WORD } from '#search/analyser/words/place-check.ts'
import { explain, toNameLikeness, toWholeNameLikeness } from '#search/likeness/like-name.ts'
import { type Likeness, type Typed, toTyped } from '#search/likeness/typed.ts'
import {
  type ReadAloud,
  toWrittenParts,
  type Written,
  type WrittenParts,
} from '#search/likeness/written.ts'
import { foldCode, toCode } from '#search/vocabulary/to-code.ts'
import type { Region } from '#src/region/region.ts'
import { isOneEditAway } from '#src/text/edits.ts'

export type Likener = {
  typed: Typed
  /** What of it tells a place from others, in pinyin; nothing where it is no name. */
  spelled: string | undefined
  /** Whether a number of a list is one that was typed, but for one character. */
  isMisspelt(code: string): boolean
  /** How the text is like a place, made comparable before. */
  compare(place: WrittenParts): Likeness | undefined
}

const HAN = /\p{Script=Han}/u

/** For one region: makes places comparable, and what is typed. */
export function toLikeners(region: Region): {
  prepare: (written: Written) => WrittenParts
  read: (text: string) => Likener
} {
  const lexicon = toRegionLexicon(region)
  const reader = toPinyinReader(lexicon.placePinyin)
  const readAloud: ReadAloud = (run) => toReadings(run, reader)
  return {
    prepare: (written) => toWrittenParts(written, lexicon, readAloud),
    read: (text) => {
      const typed = toTyped(text, lexicon)
      return {
        typed,
        spelled: /^\p{Script=Han}+$/u.test(typed.core)
          ? readAloud(typed.core)[0]?.join('')
          : undefined,
        isMisspelt: (code) =>
          (HAN.test(code) && typed.whole === toCode(code)) ||
          typed.codes.some((one) => isMisspelt(one, foldCode(code.toLowerCase()))),
        compare: (place) => compare(typed, place, lexicon, readAloud),
      }
    },
  }
}

function compare(
  typed: Typed,
  place: WrittenParts,
  { places }: Lexicon,
  read: ReadAloud,
): Likeness | undefined {
  if (place.codes.includes(typed.whole)) return { degree: 'exact', by: 'number' }
  const byNumber = toNumberLikeness(typed.codes, place.codes)
  if (byNumber) return byNumber
  if (typed.isVague) return toWholeNameLikeness(typed, place)
  const byWords =
    toDoorLikeness(typed, place, places, read) ??
    toNameLikeness(typed, place, places, read) ??
    toStreetLikeness(typed, place)
  // A number that is another's speaks against it.
  const isOther = typed.codes.length > 0 || isBeside(typed, place)
  return byWords && isOther ? { ...byWords, degree: 'part' } : byWords
}

/** What is opposite or beside a place is another, unless its own address is told so. */
function isBeside({ text }: Typed, { address }: WrittenParts): boolean {
  const [beside] = BESIDE_A_PLACE.exec(text) ?? []
  return beside !== undefined && !address.includes(beside)
}

/** Behind an area code. */
const LOCAL_NUMBER = /^0(?:10|2\d|[3-9]\d\d)(?=\d{7})/
/** From so many digits on it is a telephone number with something behind it. */
const TELEPHONE_DIGITS = 10
/** A credit code with a wrong character is that code; filing numbers are counted through, so that only letters may be wrong. */
const CREDIT_CODE = 18
const FEWEST_DIGITS = 7
function isMisspelt(one: string, code: string): boolean {
  if (code.length === CREDIT_CODE) return isOneEditAway(one, code)
  const digits = code.replace(/\D/g, '')
  return digits.length >= FEWEST_DIGITS && digits !== code && digits === one.replace(/\D/g, '')
}

function toNumberLikeness(
  typed: readonly string[],
  codes: readonly string[],
): Likeness | undefined {
  const by = 'number' as const
  // Behind a country code the 0 of the area code is left out.
  const isWhole = (one: string, code: string) =>
    one === code || one === code.replace(LOCAL_NUMBER, '') || `0${one}` === code
  if (typed.some((one) => codes.some((code) => isWhole(one, code)))) return { degree: 'exact', by }
  if (typed.some((one) => codes.some((code) => isMisspelt(one, code))))
    return { degree: 'near', by }
  const isBegun = (one: string, code: string) =>
    code.length >= TELEPHONE_DIGITS && one.startsWith(code) && /^\d+$/.test(one)
  return typed.some((one) => codes.some((code) => code.includes(one) || isBegun(one, code)))
    ? { degree: 'part', by }
    : undefined
}

/** The very house, and whoever else is named with it. */
function toDoorLikeness(
  typed: Typed,
  place: WrittenParts,
  places: readonly string[],
  read: ReadAloud,
): Likeness | undefined {
  const { door } = place
  const at = door ? typed.text.indexOf(door) : -1
  if (!door || at < 0 || /\d/.test(typed.text.charAt(at + door.length))) return undefined
  const rest = typed.text.replace(door, '')
  const named = explain(rest, place, places)
  if (named === '') return { degree: 'same', by: 'address' }
  const alone = { ...typed, text: rest, core: named }
  return toNameLikeness(alone, place, places, read) ?? { degree: 'part', by: 'address' }
}

const SHORTEST_STREET = 3

/** A street, an estate, a building, without a number. */
function toStreetLikeness({ text }: Typed, { address }: WrittenParts): Likeness | undefined {
  const isPlace = text.length >= SHORTEST_STREET && PLACE_WORD.test(text) && !/\d/.test(text)
  return isPlace && address.includes(text) ? { degree: 'near', by: 'address' } : undefined
}
