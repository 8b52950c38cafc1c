import { toHanRuns } from '#search/analyser/tokens.ts'

/** A word that stands in every document: a question that only orders begins with it. */
export const EVERY_DOCUMENT = 'uveverything'

/** How many words of a question Meilisearch looks at (`words_limit`). */
export const MAX_WORDS = 10

/**
 * Terms spelt so that Meilisearch keeps each in one piece: its own segmenter would cut Chinese into words
 * of a dictionary and miss parts of names. Letters and digits stay; what no pinyin begins with stands
 * before sounds (`us`) and characters (`uv`). Terms that order nothing are left out: single characters
 * and syllables, pairs with a gap.
 */
export function toRankingWords(terms: readonly string[]): string[] {
  return terms.flatMap((term) => {
    if (/^[a-z0-9]{2,}$/.test(term)) return term
    const [, first, second] = /^~(\w+) (\w+)$/.exec(term) ?? []
    if (first && second) return `us${first}v${second}`
    return /^~|\*|^.$/u.test(term) ? [] : toLetters(term)
  })
}

/**
 * Four letters from `a` to `p` for the four hexadecimal digits of each UTF-16 unit, and an end that stands
 * nowhere else: Meilisearch takes the last word of a question as the beginning of longer ones, with one
 * wrong letter allowed, hence two.
 */
function toLetters(term: string): string {
  const units = Array.from({ length: term.length }, (_, at) => term.charCodeAt(at))
  const digits = units.map((unit) => unit.toString(16).padStart(4, '0')).join('')
  const letters = digits.replace(/./g, (digit) =>
    'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)),
  )
  return `uv${letters}zz`
}

const toGrams = (characters: readonly string[], length: number) =>
  characters.slice(length - 1).map((_, start) => characters.slice(start, start + length).join(''))

/** Stretches of three and four Han characters: what a document must hold for a longer word to be found. */
export function toPhraseGrams(text: string): string[] {
  return toHanRuns(text).flatMap((run) => {
    const characters = [...run]
    return [...toGrams(characters, 3), ...toGrams(characters, 4)]
  })
}

/** The longest of those stretches that make up a word of three or more characters. */
export function toWordGrams(word: string): string[] {
  const characters = [...word]
  return toGrams(characters, Math.min(4, characters.length))
}
