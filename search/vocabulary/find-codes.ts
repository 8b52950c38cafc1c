import { toSpokenDigits } from '#search/analyser/words/chinese-digits.ts'
import { CODE_LABELS } from '#search/analyser/words/code-labels.ts'
import type { OpenVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import { findLatin } from '#search/vocabulary/settle-letters.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'
import { foldCode } from '#search/vocabulary/to-code.ts'
import { rangeOf } from '#search/vocabulary/vocabulary.ts'

/** A filing number, credit code, telephone or id in a question. */
export type FoundCode = {
  /** Where it stands in the normalised text, what names it included. */
  start: number
  end: number
  typed: string
  /** Absent: it looks like one, and no centre has it. */
  word?: SettledWord | undefined
}

/** From so many characters on a part of a code finds it, where nothing else is asked. */
const SHORTEST_PART = 4
/** From so many on it is one anywhere in a question. */
const SHORTEST_INSIDE = 7
const LONGEST = 40
/** Groups of a question that are tried. */
const MOST_TRIED = 8

const TELEPHONE = /^(?:(?:86)?1[3-9]\d{9}|0\d{9,11}|[2-9]\d{6,7}|[48]00\d{7})$/
const CREDIT_CODE = /^(?=(?:.*\d){8})[0-9a-z]{18}$/
const FILING_NUMBER = /^[a-z]{1,6}\d{6,14}$/

/** The code a normalised question asks for, in any spelling, whole or in part. */
export function findCode(question: string, vocabulary: OpenVocabulary): FoundCode | undefined {
  const text = toSpokenDigits(question)
  const whole = toWholeCode(text, vocabulary)
  if (whole) return whole
  const groups = toGroups(text)
  for (const group of groups.slice(0, MOST_TRIED)) {
    const entries = findEntries(foldCode(group.typed), vocabulary)
    if (entries.length > 0) return { ...withLabel(text, group), word: toWord(group.typed, entries) }
  }
  const unknown = groups.find(({ typed }) => looksWhole(toPlain(typed)))
  return unknown && withLabel(text, unknown)
}

const toPlain = (typed: string) => typed.replace(/[^a-z0-9]/g, '')

/** Somebody's own number may stand beside what is asked. */
export const isTelephone = (typed: string) => TELEPHONE.test(toPlain(typed))

const looksWhole = (code: string) =>
  TELEPHONE.test(code) || CREDIT_CODE.test(code) || FILING_NUMBER.test(code)

const toWord = (typed: string, entries: Uint32Array): SettledWord => {
  return { typed, by: 'written', entries, as: [] }
}

/** The whole question, but for what names such a number. A short number may be that of a house. */
function toWholeCode(text: string, vocabulary: OpenVocabulary): FoundCode | undefined {
  const typed = text.replace(CODE_LABELS, ' ').trim()
  const code = foldCode(typed)
  const isPossible = code.length >= SHORTEST_PART && code.length <= LONGEST && /\d/.test(code)
  if (!isPossible) return undefined
  const isLabelled = typed.length < text.trim().length
  if (!isLabelled && /^\d+$/.test(typed) && findLatin(typed, vocabulary).length > 0)
    return undefined
  const entries = findEntries(code, vocabulary)
  return entries.length > 0
    ? { start: 0, end: text.length, typed, word: toWord(typed, entries) }
    : undefined
}

type Group = { start: number; end: number; typed: string }

/** Neighbouring pieces of letters, digits, dashes and brackets, the longest groups first. */
function toGroups(text: string): Group[] {
  const pieces = Array.from(text.matchAll(/[a-z0-9][a-z0-9()._/-]*/g), (match) => {
    return { start: match.index, end: match.index + match[0].length }
  })
  const groups = pieces.flatMap(({ start }, at) =>
    pieces.slice(at, at + 6).flatMap(({ end }): Group[] => {
      const typed = text.slice(start, end)
      // 8:00-18:00 is no number of anything.
      const isOne = /^[^\p{Script=Han}:]+$/u.test(typed)
      const code = foldCode(typed)
      const digits = code.replace(/\D/g, '').length
      return isOne &&
        code.length >= SHORTEST_INSIDE &&
        digits >= SHORTEST_PART &&
        code.length <= LONGEST
        ? [{ start, end, typed }]
        : []
    }),
  )
  return groups.sort((a, b) => b.typed.length - a.typed.length)
}

/** With the word before it that names it: 备案编号 GL-2024-006. */
function withLabel(text: string, group: Group): Group {
  const before = text.slice(0, group.start)
  const [label = ''] = new RegExp(`(?:${CODE_LABELS.source})\\s*$`, 'u').exec(before) ?? []
  return { ...group, start: group.start - label.length }
}

/** Entries of codes that hold the characters anywhere. */
function findEntries(code: string, vocabulary: OpenVocabulary): Uint32Array {
  const { codes, starts } = vocabulary
  const [first, end] = rangeOf(vocabulary, 'code')
  const lineOf = (place: number) => {
    let [low, high] = [0, end - first - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const begin = (starts[first + middle] as number) - (starts[first] as number) + middle
      if (begin <= place) low = middle
      else high = middle - 1
    }
    return first + low
  }
  const found: number[] = []
  for (let at = codes.indexOf(code); at >= 0; at = codes.indexOf(code, at + 1)) {
    const entry = lineOf(at)
    if (found.at(-1) !== entry) found.push(entry)
  }
  return Uint32Array.from(found)
}
