import { toBigrams } from '#search/analyser/tokens.ts'
import {
  all,
  any,
  type FilterExpression,
  is,
} from '#search/engines/meilisearch/filter-expression.ts'

/** Longer words are not mended: the filter would grow with the square of their length. */
const MAX_CHARACTERS = 20

/**
 * Documents that hold what is left of a word of characters when one of them is wrong, superfluous or
 * missing. `a*c` is the term of a pair with one character between; only names have it.
 */
export function toMisspeltFilter(field: 'terms' | 'nameTerms', word: string): FilterExpression {
  const characters = [...word].slice(0, MAX_CHARACTERS)
  const ways = characters.flatMap((_, at) => [
    toWrongAt(characters, at),
    toSuperfluousAt(characters, at),
    toMissingAfter(characters, at),
  ])
  return any(
    ways
      .map((terms) => terms.filter((term) => field === 'nameTerms' || !term.includes('*')))
      .filter((terms) => terms.length > 0)
      .map((terms) => all(terms.map((term) => holds(field, term)))),
  )
}

/** One character of two says something only in what tells a name from others. */
const holds = (field: 'terms' | 'nameTerms', term: string) =>
  [...term].length === 1 ? is('coreCharacters', term) : is(field, term)

/** The terms on both sides of a character, and the pair around it. */
const toWrongAt = (characters: readonly string[], at: number) =>
  toJoined(characters.slice(0, at), '*', characters.slice(at + 1))

const toSuperfluousAt = (characters: readonly string[], at: number) =>
  toJoined(characters.slice(0, at), '', characters.slice(at + 1))

const toMissingAfter = (characters: readonly string[], at: number) =>
  at + 1 < characters.length
    ? toJoined(characters.slice(0, at + 1), '*', characters.slice(at + 1))
    : []

function toJoined(before: readonly string[], joint: string, after: readonly string[]): string[] {
  const [left, right] = [before.at(-1), after[0]]
  const isOneLeft = before.length + after.length === 1
  if (isOneLeft) return [left ?? right ?? '']
  return [
    ...(before.length > 1 ? toBigrams(before.join('')) : []),
    ...(left !== undefined && right !== undefined ? [`${left}${joint}${right}`] : []),
    ...(after.length > 1 ? toBigrams(after.join('')) : []),
  ]
}
