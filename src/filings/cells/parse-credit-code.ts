import { failed, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

/** A unified social credit code, upper case without spaces. The check digit is looked at by `checkCreditCode`. */
export function parseCreditCode(cell: string): Parsed<string> {
  const code = normaliseCell(cell).toUpperCase().replace(/[\s-]/g, '')
  return isCreditCode(code) ? parsed(code) : failed('not-a-credit-code')
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/** Whether a text has the form of a unified social credit code (GB 32100-2015), whatever its check digit. */
export function isCreditCode(text: string): boolean {
  return SHAPE.test(text)
}

/** Whether the last character is the check digit of GB 32100-2015. Some early real codes fail: a hint, never a rejection. */
export function hasCheckDigit(code: string): boolean {
  const sum = WEIGHTS.reduce(
    (total, weight, at) => total + weight * ALPHABET.indexOf(code[at] ?? ''),
    0,
  )
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17]
}

/** The GB/T 2260 division in a credit code: where the body was registered, which may be elsewhere. */
export function divisionOf(code: string): string {
  return code.slice(2, 8)
}
