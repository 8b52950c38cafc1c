/**
 * 23 characters that neither look nor sound like one another: of I L 1, O Q D 0, U V, 2 Z, 5 S, 6 G and 8 B
 * the digit is kept, or none. 23 is a prime, which `toCheckSum` relies on.
 */
const ALPHABET = '23456789ACEFHJKMNPRTWXY'
/** Letters left out of the alphabet that can only have been one digit. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', Z: '2' }

/**
 * Weighted sum modulo 23 (weights length … 1 from the left); 0 for a true code. All weights differ and the modulus
 * is a prime, so one wrong character, or two that changed places, never give 0 again.
 */
function toCheckSum(characters: string, length: number): number {
  const sum = [...characters].reduce(
    (total, character, index) => total + (length - index) * ALPHABET.indexOf(character),
    0,
  )
  return sum % ALPHABET.length
}

/** A random character. 253 is the last multiple of 23 in a byte: beyond it some would come up more often. */
function draw(): string {
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < 253) return ALPHABET.charAt(byte % ALPHABET.length)
  }
}

/** A fresh code of random characters and a check character, in groups of four; of 22 characters at most. */
export function makeCheckedCode(length: number): string {
  const free = Array.from({ length: length - 1 }, () => draw())
  const sum = toCheckSum(free.join(''), length)
  return inFours(`${free.join('')}${ALPHABET[(ALPHABET.length - sum) % ALPHABET.length]}`)
}

/**
 * Such a code as somebody typed it, in the form it is shown: any grouping, small letters and full-width forms are
 * fine. Nothing when it is none or mistyped.
 */
export function parseCheckedCode(typed: string, length: number): string | undefined {
  const characters = toTypedCode(typed).replace(/[BGSZ]/g, (letter) => LOOK_ALIKES[letter] ?? '')
  const known = [...characters].every((character) => ALPHABET.includes(character))
  if (characters.length !== length || !known || toCheckSum(characters, length) !== 0)
    return undefined
  return inFours(characters)
}

const inFours = (characters: string) => characters.replace(/(.{4})(?=.)/g, '$1-')

/** Nobody types more: what follows is not looked at. */
const LONGEST_TYPED = 200

/**
 * The letters and digits somebody typed or pasted for a code, in capitals: full-width forms become plain;
 * spaces, hyphens, invisible characters and a label in Chinese are passed over.
 */
export function toTypedCode(typed: string): string {
  return typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]|\p{Script=Han}/gu, '')
}
