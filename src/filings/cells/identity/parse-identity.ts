import type { Subdistricts } from '#src/filings/cells/codes/parse-code.ts'
import { zhHans as words } from '#src/filings/cells/identity/words.ts'
import { parseText } from '#src/filings/cells/parse-text.ts'
import { failed, type Parsed, parsed, toShownText } from '#src/filings/cells/parsed.ts'
import { zhHans as cellWords } from '#src/filings/cells/words.ts'
import { isIdOfAdult } from '#src/text/personal-numbers.ts'
import { normaliseCell, readDate, withoutInvisible } from '#src/text/read-cell.ts'

const LINE_BREAK = /\s*[\r\n]+\s*/
/** A name has more than one letter; so has an address, but for 18号 and 301室 in a village or an estate. */
const WORD = /\p{L}.*\p{L}/su
/** A telephone as people write one; other long numbers may be those of papers. */
const TELEPHONE =
  /^(?:(?:\(0\d{2,3}\)|0\d{2,3}[- ])[- ]?\d{7,8}(?:-\d+)?|1[3-9][3-9]\d{8}|1[6-9]\d{9})$/

const DIVIDED = /^\d+(?:[ /]\d+)+$/

/** What stands in the wrong column where the cells of a row have moved: a day, a telephone. */
const isOfOtherColumn = (text: string) =>
  TELEPHONE.test(text) || (cellWords.dayMarks.test(text) && typeof readDate(text) === 'string')

/** The name of a centre. A cell too narrow for it breaks it into lines; lines that are names each are told. */
export function parseTitle(cell: string, subdistricts?: Subdistricts): Parsed<string> {
  const lines = withoutInvisible(cell).split(LINE_BREAK).map(toShownText).filter(Boolean)
  const isSeveral = lines.filter((line) => words.wholeName.test(line)).length > 1
  if (isSeveral) return { value: lines.join(' '), problems: [{ code: 'several-names' }] }
  const title = lines.reduce(joinLines, '')
  const plain = normaliseCell(title).replace(/\s/g, '')
  const isNoName = !WORD.test(plain) || words.noName.test(plain) || isOfOtherColumn(plain)
  return isNoName || subdistricts?.byName.has(plain) ? failed('not-a-name') : parseText(title)
}

/** Nothing stands between two lines, unless words of letters meet. */
const joinLines = (before: string, line: string) =>
  /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(line) ? `${before} ${line}` : before + line

/** Where a centre is, in words. */
export function parseAddress(cell: string): Parsed<string> {
  const text = parseText(cell)
  const plain = normaliseCell(cell)
  const isNone =
    !(WORD.test(plain) || words.houseNumber.test(plain)) ||
    words.noAddress.test(plain) ||
    isOfOtherColumn(plain)
  return isNone && text.value !== undefined ? failed('not-an-address') : text
}

/** The number of a paper. What stands for one that is not there (`待定`, `同上`, `0000`, `GL-2026-`) is none. */
export function parsePaperNumber(cell: string): Parsed<string> {
  const plain = normaliseCell(cell).replace(/\s/g, '')
  if (isIdOfAdult(plain)) return failed('personal-id-number')
  const written = toShownText(cell.split(LINE_BREAK).join(''))
  if (holdsSeveral(cell) || words.severalNumbers.some((one) => one.test(normaliseCell(written))))
    return failed('several-paper-numbers')
  const isFiller = !words.anyDigit.test(plain) || words.fillerNumber.test(plain)
  if (isFiller || isOfOtherColumn(plain)) return failed('not-a-paper-number')
  const number = words.aroundNumber.reduce(takeFrom, written)
  return number === written
    ? parsed(number)
    : { value: number, problems: [{ code: 'paper-number-remark', detail: number }] }
}

/** What is left has a digit, or what was taken is the number. */
function takeFrom(text: string, pattern: RegExp): string {
  const rest = text.replace(pattern, '').trim()
  return words.anyDigit.test(rest) ? rest : text
}

/** Whether a cell holds two numbers, each long enough for one, or a former and a present one, or a number and a day. */
function holdsSeveral(cell: string): boolean {
  const text = normaliseCell(cell)
  const parts = text.split(words.numberSeparator).filter(Boolean)
  // Digits in parts of different lengths: the code of a division, and what follows it.
  const isDivided = DIVIDED.test(text) && new Set(parts.map(({ length }) => length)).size > 1
  return (
    parts.length > 1 &&
    !isDivided &&
    parts.every((part) => words.wholeNumber.test(part) || isOfOtherColumn(part))
  )
}
