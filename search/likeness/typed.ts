import type { Lexicon } from '#search/analyser/lexicon.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { splitHouseNumber, toSpokenDigits } from '#search/analyser/words/chinese-digits.ts'
import { CODE_LABELS } from '#search/analyser/words/code-labels.ts'
import { NAME_BEGINNINGS, NAME_ENDINGS } from '#search/analyser/words/name-parts.ts'
import {
  AROUND_A_PLACE,
  BRANCH_WORDS,
  EXTENSION_WORD,
  PLACE_WORD,
  WITHIN_A_HOUSE,
  WITHOUT_MEANING,
} from '#search/analyser/words/place-check.ts'
import { squeeze, toBranchCore, toCore, toDoor } from '#search/likeness/written.ts'
import { foldCode, toCode } from '#search/vocabulary/to-code.ts'

/** What somebody typed to ask for a place, made comparable. */
export type Typed = {
  /** Numbers of filings, firms and telephones in it. */
  codes: string[]
  /** All of it, compared as a number with words in it: 鼓托备〔2024〕12号. */
  whole: string
  /** All but the numbers and what is said around. */
  text: string
  /** What of it tells a place from others. */
  core: string
  /** Nothing in it tells one place from another: 托育中心, 鼓楼区. */
  isVague: boolean
  /** It is where a place is, not what it is called. */
  isAddress: boolean
}

/**
 * How what was typed is like a place. `exact`: a whole name or number of it; `same`: nothing that was typed speaks
 * against it; `near`: but for a character, or a part of the name alone; `part`: something of it, and something else.
 */
export type Likeness = {
  degree: 'exact' | 'same' | 'near' | 'part'
  by: 'number' | 'name' | 'address'
  /** The name of the place that is meant, as it is written; nothing where it was found by something else. */
  name?: string
}

/** Letters and digits with spaces and dashes among them. */
const GROUP = /[a-z0-9](?:[a-z0-9]|[\s()._/\u2010-\u2015\u2212-]+(?=[a-z0-9(])){4,39}/g
const FEWEST_DIGITS = 4
/** Of China, before an area code or a mobile number. */
const COUNTRY_CODE = /^(?:00)?86(?=\d{10})/

/** Longer questions are cut. */
export const MOST_TYPED = 100

export function toTyped(typed: string, lexicon: Lexicon): Typed {
  const text = toSpokenDigits(normalise(typed.slice(0, MOST_TYPED))).replace(EXTENSION_WORD, '-')
  const groups = Array.from(text.matchAll(GROUP), ([group]) => group).filter(
    (group) => group.replace(/\D/g, '').length >= FEWEST_DIGITS,
  )
  const withoutNumbers = groups.reduce((rest, group) => rest.replace(group, ' '), text)
  const bare = groups.length > 0 ? withoutNumbers.replace(CODE_LABELS, ' ') : withoutNumbers
  const words = splitHouseNumber(stripAround(squeeze(bare))).join('')
  return {
    codes: groups.map((group) => foldCode(group).replace(COUNTRY_CODE, '')),
    whole: toCode(typed.slice(0, MOST_TYPED)),
    text: words,
    core: toBranchCore(words, lexicon) ?? toCore(words, lexicon),
    isVague: groups.length === 0 && !isTelling(words, lexicon),
    isAddress: toDoor(words) !== undefined || PLACE_WORD.test(words),
  }
}

function stripAround(text: string): string {
  const stripped = text.replace(AROUND_A_PLACE, '')
  return stripped === text || stripped === '' ? text : stripAround(stripped)
}

function isTelling(words: string, lexicon: Lexicon): boolean {
  // The number of a house says nothing without its road.
  if (/\d/.test(words)) return words.length > 2 && words.replace(WITHIN_A_HOUSE, '') !== ''
  const subdistricts = Object.values(lexicon.subdistrictNames).flat()
  const places = [...lexicon.places, ...subdistricts]
  if (takeOut(words, places).length > 1) return true
  // A name of two characters may end as names do.
  const core = toCore(words, lexicon).replace(WITHOUT_MEANING, '')
  return removeAll(core, [...places, ...LONG_PARTS]).length > 1
}

const LONG_PARTS = [...NAME_BEGINNINGS, ...NAME_ENDINGS].filter(({ length }) => length > 1)

/** A text without these, the longest first. */
const removeAll = (text: string, parts: readonly string[]): string =>
  [...parts]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, part) => rest.replaceAll(part, ''), text)

/** What is left of a text without these names and without what fits every place. */
export const takeOut = (text: string, names: readonly string[]): string =>
  removeAll(text, [...names, ...NAME_BEGINNINGS, ...NAME_ENDINGS])
    .replace(WITHIN_A_HOUSE, '')
    .replace(BRANCH_WORDS, '')
