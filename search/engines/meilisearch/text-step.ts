import {
  all,
  type FilterExpression,
  is,
  isOneOf,
} from '#search/engines/meilisearch/filter-expression.ts'
import type { Retrieval } from '#search/retriever.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'

/** How the settled words of a question are asked for. */
export type TextStep = {
  /** What must hold of a document, whatever else is asked. */
  filter: FilterExpression
  /** Words that only order, the most telling first: without one of them those after it say nothing. */
  words: string[]
}

/** A word that stands in every document: a question that only orders begins with it. */
export const EVERY_DOCUMENT = 'uveverything'

/** How many words of a question Meilisearch looks at (`words_limit`). */
const MAX_WORDS = 10

export function toTextStep({
  words,
  hints,
}: Pick<Retrieval<unknown>, 'words' | 'hints'>): TextStep {
  const likeliest = words.flatMap(({ entries }) => Array.from(entries.subarray(0, 1)))
  const weightiest = hints.toSorted((a, b) => b.weight - a.weight).map(({ entry }) => entry)
  const ordering = [...new Set([...weightiest, ...likeliest])].slice(0, MAX_WORDS - 1)
  return {
    filter: all(words.map(toWordFilter)),
    words: ordering.length > 0 ? [EVERY_DOCUMENT, ...ordering.map(toRankingWord)] : [],
  }
}

/** Holds of documents with any of the entries; of a very common one, with the gram that says the same. */
const toWordFilter = ({ entries, gram }: SettledWord): FilterExpression =>
  gram === undefined ? isOneOf('entries', Array.from(entries, String)) : is('grams', gram)

/** An entry as letters that no segmenter takes apart. */
export const toRankingWord = (entry: number): string =>
  `uv${entry
    .toString(16)
    .replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))}zz`
