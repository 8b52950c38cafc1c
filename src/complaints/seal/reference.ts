import { randomInt } from 'node:crypto'
import { toTypedCode } from '#src/complaints/seal/typed-code.ts'

/**
 * 23 characters that neither look nor sound like one another: of I L 1, O Q D 0, U V, 2 Z, 5 S, 6 G and 8 B
 * the digit is kept, or none. 23 is a prime, which `toCheckSum` relies on.
 */
const ALPHABET = '23456789ACEFHJKMNPRTWXY'
const LENGTH = 8

/** Letters left out of the alphabet that can only have been one digit. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', Z: '2' }

/**
 * Weighted sum modulo 23 (weights 8 … 1 from the left); 0 for a true reference. All weights differ and the
 * modulus is a prime, so one wrong character, or two that changed places, never give 0 again.
 */
function toCheckSum(characters: string): number {
  const sum = [...characters].reduce(
    (total, character, index) => total + (LENGTH - index) * ALPHABET.indexOf(character),
    0,
  )
  return sum % ALPHABET.length
}

/**
 * A fresh reference, e.g. `7KX4-M2PA`: seven random characters (no sequence: it tells nobody how many
 * complaints there are) and a check character.
 */
export function makeReference(): string {
  const free = Array.from({ length: LENGTH - 1 }, () => ALPHABET[randomInt(ALPHABET.length)])
  const last = (ALPHABET.length - toCheckSum(free.join(''))) % ALPHABET.length
  return toShown(`${free.join('')}${ALPHABET[last]}`)
}

/**
 * The reference somebody typed, in the form it is stored and shown (`XXXX-XXXX`): any grouping, small letters
 * and full-width forms are fine. Nothing when it is none or mistyped.
 */
export function parseReference(typed: string): string | undefined {
  const characters = toTypedCode(typed).replace(/[BGSZ]/g, (letter) => LOOK_ALIKES[letter] ?? '')
  const known = [...characters].every((character) => ALPHABET.includes(character))
  if (characters.length !== LENGTH || !known || toCheckSum(characters) !== 0) return undefined
  return toShown(characters)
}

const toShown = (characters: string) => `${characters.slice(0, 4)}-${characters.slice(4)}`
