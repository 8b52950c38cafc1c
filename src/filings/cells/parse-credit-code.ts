import { failed, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { isIdOfAdult } from '#src/text/personal-numbers.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

/**
 * A unified social credit code, upper case without spaces. Letters that were typed for digits (O, I, a small l) are put right
 * where the check digit says so; otherwise it is looked at by `checkCreditCode`.
 */
export function parseCreditCode(cell: string): Parsed<string> {
  const written = normaliseCell(cell).replace(/[\s-]/g, '')
  const code = written.toUpperCase()
  const digits = written.replace(/o/gi, '0').replace(/[il]/g, '1').replace(/I/g, '1').toUpperCase()
  if (NO_BODY.test(code) || NO_BODY.test(digits)) return failed('not-a-credit-code')
  if (digits !== code && isCreditCode(digits) && hasCheckDigit(digits))
    return { value: digits, problems: [{ code: 'credit-code-restored', detail: digits }] }
  if (!hasCheckDigit(code) && isIdOfAdult(code)) return failed('personal-id-number')
  if (isCreditCode(code) && (hasCheckDigit(code) || !LIKE_ID_NUMBER.test(code))) return parsed(code)
  const letters = [...new Set(code.match(/[IOSVZ]/g))].join('、')
  return code.length === LENGTH && letters
    ? failed('credit-code-letters', letters)
    : failed('not-a-credit-code')
}

const LENGTH = 18
/** Digits with a day of birth among them: somebody's number, with a slip of the pen. */
const LIKE_ID_NUMBER = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/
/** Zeros, or one other sign, where the number of the body should be: a code that was made up. */
const NO_BODY = /^.{8}.*(.)\1{6}/

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
