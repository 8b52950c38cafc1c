import { toMarks } from '#search/analyser/highlight.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import { normaliseQuery } from '#search/analyser/normalise.ts'
import type { PinyinReader } from '#search/analyser/pinyin.ts'
import { splitArticleWords } from '#search/analyser/split-words.ts'
import { PAGE_SIZE } from '#search/centre-query.ts'
import { isForAge } from '#search/centre-status.ts'
import type { PageQuery, PageSearchResult } from '#search/engine.ts'
import type { TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { matchWords } from '#search/engines/embedded/match-words.ts'
import { isPastReview, isShown, type PageDocument } from '#search/page-document.ts'
import { toPageHit } from '#search/to-hits.ts'

/** All pages with what turns words into matches. */
export type SearchedPages = TextCollection<PageDocument> & {
  lexicon: Lexicon
  version: string
  read: PinyinReader
}

/** Match, filter, count kinds, sort (past review last, then relevance, then as given), take a page. */
export function searchPages(
  collection: SearchedPages,
  on: string,
  query: PageQuery,
): PageSearchResult {
  const { documents, lexicon, version } = collection
  const { text } = normaliseQuery(query.text)
  const words = splitArticleWords(text, lexicon)
  const match = matchWords(words, text, collection)
  const matching = match.documents ?? match.scores.keys()
  const ofEveryKind = Array.from(matching, (at) => ({
    page: documents.at(at),
    score: match.scores[at] as number,
  })).filter(({ page }) => isShown(page, on) && isAskedFor(page, query))
  const found = ofEveryKind
    .filter(({ page }) => query.kinds.length === 0 || query.kinds.includes(page.kind))
    .sort(
      (a, b) =>
        Number(isPastReview(a.page, on)) - Number(isPastReview(b.page, on)) || b.score - a.score,
    )
  const marks = toMarks(words, match.matchedBy)
  return {
    hits: found
      .slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE)
      .map(({ page }) => toPageHit(page, on, marks)),
    total: found.length,
    page: query.page,
    pages: Math.ceil(found.length / PAGE_SIZE),
    kinds: countKinds(ofEveryKind.map(({ page }) => page)),
    matchedBy: match.matchedBy,
    engine: 'embedded',
    degraded: false,
    version,
  }
}

function isAskedFor(page: PageDocument, { topic, ageInMonths }: PageQuery): boolean {
  const ages = { fromInMonths: page.monthsFrom, toInMonths: page.monthsTo }
  return (topic === undefined || page.topic === topic) && isForAge(ages, ageInMonths)
}

function countKinds(pages: readonly PageDocument[]): PageSearchResult['kinds'] {
  const counts: PageSearchResult['kinds'] = {}
  for (const { kind } of pages) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
