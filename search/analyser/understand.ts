import { blankOut, type FilterWord, findFilterWords } from '#search/analyser/filter-words.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import { type Normalised, normaliseQuery } from '#search/analyser/normalise.ts'
import { settleOrigin } from '#search/analyser/settle-origin.ts'
import { type SearchWords, splitWords } from '#search/analyser/split-words.ts'
import { toHanRuns } from '#search/analyser/tokens.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult, UnderstoodWord } from '#search/engine.ts'

/** A question as both engines answer it. */
export type UnderstoodQuery = {
  /** With the understood words as filters; its `text` is what is left to look for. */
  effectiveQuery: CentreQuery
  understood: UnderstoodWord[]
  words: SearchWords
  /** The whole question without spaces: a centre of exactly this name comes first. */
  wholeText: string
  /** What to tell of the place distances are measured from. */
  told: Pick<CentreSearchResult, 'origin' | 'placeAsWords' | 'unknownOrigin'>
}

/** Takes the words for age, service, affordability, nearness and so on out of a question. Never throws. */
export function understand(query: CentreQuery, lexicon: Lexicon): UnderstoodQuery {
  const typed = normaliseQuery(query.text)
  const found = findFilterWords(typed.text, lexicon)
  const filtered = found.reduce((sofar, word) => word.apply(sofar), query)
  const settled = settleOrigin(filtered, lexicon)
  const rest = `${blankOut(typed.text, found)} ${settled.words}`
  const words = splitWords(rest, lexicon)
  return {
    effectiveQuery: withPossibleSort({ ...settled.query, text: rest.replace(/\s+/gu, ' ').trim() }),
    understood: found.flatMap((word) => toUnderstoodWord(word, typed, query) ?? []),
    words: { ...words, optional: [...words.optional, ...toTexts(found, typed)] },
    wholeText: typed.text.replace(/\s/gu, ''),
    told: settled.told,
  }
}

/** Without a position nothing can be sorted by distance, nor lie within a radius. */
function withPossibleSort(query: CentreQuery): CentreQuery {
  if (query.near) return query
  const sort = query.sort === 'distance' ? 'relevance' : query.sort
  return { ...query, sort, radiusInMetres: undefined }
}

/** Understood words still help to order: 普惠 may also stand in a name. */
function toTexts(found: readonly FilterWord[], { text }: Normalised): string[] {
  return found.flatMap(({ start, end }) => toHanRuns(text.slice(start, end)))
}

function toUnderstoodWord(
  { start, end, toLabel }: FilterWord,
  { starts, ends }: Normalised,
  query: CentreQuery,
): UnderstoodWord | undefined {
  const label = toLabel(query)
  if (label === undefined) return undefined
  const [from = 0, to = query.text.length] = [starts[start], ends[end - 1]]
  const without = `${query.text.slice(0, from)} ${query.text.slice(to)}`
  return {
    words: query.text.slice(from, to).trim(),
    label,
    textWithout: without.replace(/\s+/gu, ' ').trim(),
  }
}
