import { type Key, kindOf, toHex, valueOfKey } from '#src/filings/ids/row-keys.ts'

const LONGEST = 70

/** A new id from the strongest key of a centre: readable where the key is ASCII, with a hash where it is not. */
export function toId(key: Key): string {
  const value = valueOfKey(key)
  switch (kindOf(key)) {
    case 'id':
      return value
    case 'filing':
      return toAscii(value)
    case 'credit':
      return value.toLowerCase()
    case 'name':
      return `c-${toHex(value, 12)}`
  }
}

function toAscii(text: string): string {
  const ascii = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const isWhole = /^[\x21-\x7e]+$/.test(text) && ascii.length <= LONGEST
  if (isWhole && ascii) return ascii
  return [ascii.slice(0, LONGEST).replace(/-+$/, ''), toHex(text, 4)].filter(Boolean).join('-')
}
