import { createHmac } from 'node:crypto'
import { toTypedCode } from '#src/complaints/seal/typed-code.ts'

const DIGITS = 16

/**
 * The query code of a complaint, 16 digits in four groups. It follows from the pepper and the token of the
 * form, so that a lost answer can be given again although the code is kept nowhere.
 */
export function toQueryCode(pepper: Uint8Array, formToken: string): string {
  const hash = createHmac('sha256', pepper).update(`query code 1\0${formToken}`).digest('hex')
  const number = BigInt(`0x${hash}`) % 10n ** BigInt(DIGITS)
  return toShown(String(number).padStart(DIGITS, '0'))
}

/** The code somebody typed, in four groups: any grouping, full-width digits. Nothing when it is none. */
export function parseQueryCode(typed: string): string | undefined {
  const digits = toTypedCode(typed)
  return /^[0-9]{16}$/.test(digits) ? toShown(digits) : undefined
}

/** Whether a text gives the code away, however it is grouped or written there. */
export function containsQueryCode(text: string, code: string): boolean {
  const joined = text.normalize('NFKC').replace(/[\s\p{P}\p{S}\p{C}]/gu, '')
  return joined.includes(toTypedCode(code))
}

const toShown = (digits: string) => digits.replace(/(\d{4})(?=\d)/g, '$1 ')
