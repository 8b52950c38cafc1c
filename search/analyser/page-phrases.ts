import type { Lexicon } from '#search/analyser/lexicon.ts'
import { normalise } from '#search/analyser/normalise.ts'
import type { PageDocument } from '#search/page-document.ts'

/** A stretch of a text that is a title or a keyword of a page. */
export type PhraseHit = { start: number; end: number; phrase: string }

/** One character says too little. */
const SHORTEST = 2

/** A title or a keyword as it is compared. */
export const toPhrase = (text: string): string => normalise(text).replace(/\s/gu, '')

/** Titles and keywords of pages, the longest first, by their first character. */
export function toPagePhrases(pages: readonly PageDocument[]): Lexicon['pagePhrases'] {
  const phrases = new Set(
    pages.flatMap(({ title, keywords }) => [title, ...keywords].map(toPhrase)),
  )
  const byFirst: Record<string, string[]> = {}
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    if (phrase.length < SHORTEST) continue
    const first = phrase.charAt(0)
    byFirst[first] = [...(byFirst[first] ?? []), phrase]
  }
  return byFirst
}

/** Titles and keywords in a normalised text, from left to right, at each place the longest. */
export function findPagePhrases(text: string, pagePhrases: Lexicon['pagePhrases']): PhraseHit[] {
  const hits: PhraseHit[] = []
  let start = 0
  while (start < text.length) {
    const phrase = pagePhrases[text.charAt(start)]?.find((each) => text.startsWith(each, start))
    if (phrase !== undefined) hits.push({ start, end: start + phrase.length, phrase })
    start += phrase?.length ?? 1
  }
  return hits
}

/** The longest of some phrases; of equal ones the last, as a question says last what happened: 被花生噎住. */
export const toLongest = (hits: readonly PhraseHit[]): PhraseHit | undefined =>
  hits.reduce<PhraseHit | undefined>(
    (best, hit) => (best && best.phrase.length > hit.phrase.length ? best : hit),
    undefined,
  )
