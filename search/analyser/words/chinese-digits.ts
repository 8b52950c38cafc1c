import { parseNumber } from '#search/analyser/words/chinese-number.ts'

/** Digits as they are said, one after another. */
const DIGITS = '〇一二三四五六七八九'
const OTHER_DIGITS: Readonly<Record<string, string>> = { 零: '0', 幺: '1' }

const toDigit = (character: string): string =>
  OTHER_DIGITS[character] ?? String(DIGITS.indexOf(character))

/** A number that is said digit by digit, in digits: 零五九一 → 0591. The text keeps its length. */
export const toSpokenDigits = (text: string): string =>
  text.replace(/[〇零幺一二三四五六七八九]{4,}/gu, (run) => Array.from(run, toDigit).join(''))

/** The number of a house in characters: a road, the number, the rest. */
const HOUSE_NUMBER =
  /^(?<road>\p{Script=Han}*?)(?<number>[〇零一二三四五六七八九十百千]+)(?=[号弄])/u

/** 示例路八十八号 → 示例路 and 88; a word without such a number stays as it is. */
export function splitHouseNumber(word: string): string[] {
  const { road = '', number = '' } = HOUSE_NUMBER.exec(word)?.groups ?? {}
  const read = parseNumber(number)
  if (road === '' || read === undefined) return [word]
  return [road, String(read), word.slice(road.length + number.length)]
}
