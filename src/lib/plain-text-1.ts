import table from '#src/lib/plain-text-1.json' with { type: 'json' }

const simplified = Array.from(table.simplified)
const SIMPLIFIED = new Map(
  Array.from(table.traditional, (character, at) => [character, simplified[at] ?? character]),
)

/** One character at a time: what it becomes never depends on its neighbours. */
function fold(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const visible = plain.replace(/\s|\p{Extended_Pictographic}/gu, ' ').replace(/\p{C}/gu, '')
  return Array.from(visible, (part) => SIMPLIFIED.get(part) ?? part).join('')
}

/**
 * A text as stored keys and the names of units are compared, version 1: compatibility forms, case, accents and
 * traditional forms removed, pictures as spaces, invisible characters gone. Frozen: what it gives lies hashed in
 * stores, so another way of comparing is a new function beside this one, and its table is a copy of OpenCC's
 * characters, not the library's. Never throws.
 */
export function toPlainText1(text: string): string {
  return table.words.reduce(
    (result, [word = '', instead = '']) => result.replaceAll(word, instead),
    Array.from(text, fold).join(''),
  )
}

/** The letters and digits of `toPlainText1`: a name or an address, however it is spaced and punctuated. Frozen. */
export const toPlainName1 = (name: string): string =>
  toPlainText1(name).replace(/[^\p{L}\p{N}]/gu, '')
