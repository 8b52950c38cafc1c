/** A word that stands in every document: a question that only orders begins with it. */
export const EVERY_DOCUMENT = 'uveverything'

/** How many words of a question Meilisearch looks at (`words_limit`). */
export const MAX_WORDS = 10

/**
 * A term spelt so that Meilisearch keeps it in one piece: its own segmenter would cut Chinese into words
 * of a dictionary and miss parts of names. Letters and digits stay; anything else becomes letters after
 * `uv`, which no pinyin begins with.
 */
export function toRankingWord(term: string): string {
  if (/^[a-z0-9]+$/.test(term)) return term
  const units = Array.from({ length: term.length }, (_, at) => term.charCodeAt(at))
  return `uv${units.map(toLetters).join('')}`
}

/** Four letters from `a` to `p` for the four hexadecimal digits of a UTF-16 unit. */
function toLetters(unit: number): string {
  const digits = unit.toString(16).padStart(4, '0')
  return digits.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))
}
