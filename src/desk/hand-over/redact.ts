/** Stands for whatever was struck, however long that was. */
export const STRUCK = '███'

/** Between the digits of a number people write anything. */
const GAP = '[\\s()（）+\\-－–—.·]*'

/** How far the full-width form of a plain character lies behind it. */
const WIDE = 0xfee0

/** One character, in either width. */
function toPattern(character: string): string {
  const plain = character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const isPlain = /^[!-~]$/.test(character)
  return isPlain ? `(?:${plain}|${String.fromCharCode(character.charCodeAt(0) + WIDE)})` : plain
}

/** Finds a text also where it is written in another width, and a number also where it is grouped otherwise. */
function toFinder(part: string): string {
  const digits = part.replace(/\D/g, '')
  const isNumber = digits.length >= 5 && /^[\d\s()+\-–—.]+$/.test(part)
  return [...(isNumber ? digits : part)].map(toPattern).join(isNumber ? GAP : '')
}

/** Shortest text that is struck: one character would leave nothing to read. */
const SHORTEST = 2

/** A text without any of these parts, small and large letters alike; nothing else of it changes. */
export function redact(text: string, parts: readonly string[]): string {
  const plain = parts.map((part) => part.normalize('NFKC').trim())
  const wanted = plain.filter((part) => [...part].length >= SHORTEST)
  if (wanted.length === 0) return text
  // The longest first: a name within a longer one would leave half of it.
  const finders = wanted.map(toFinder).sort((one, other) => other.length - one.length)
  return text.replace(new RegExp(finders.join('|'), 'giu'), STRUCK)
}
