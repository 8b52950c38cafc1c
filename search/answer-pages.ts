import { normaliseQuery } from '#search/analyser/normalise.ts'
import { splitArticleWords } from '#search/analyser/split-words.ts'
import { PAGE_SIZE } from '#search/centre-query.ts'
import { chooseWords, toHints, withHints } from '#search/choose-words.ts'
import type { PageQuery, PageSearchResult } from '#search/engine.ts'
import type { Front } from '#search/front.ts'
import type { Retriever } from '#search/retriever.ts'
import { toPageHit } from '#search/to-hits.ts'
import { toMarks, toMatchedBy, toReasons, toUnused } from '#search/told-words.ts'
import { settle } from '#search/vocabulary/settle.ts'

/** Pages have no doors, and no words of a question are filters of theirs. */
const PLAIN = { doors: [], isFiltered: false, isRead: false, isGeneric: false }

/** Words of a question that mean nothing on any page are left out where others do. */
export async function searchPages(
  { articles: { documents, vocabulary }, lexicon, version }: Front,
  retriever: Retriever,
  query: PageQuery,
  on: string,
): Promise<PageSearchResult> {
  const { text } = normaliseQuery(query.text)
  const { required, optional } = splitArticleWords(text, lexicon)
  // Signs alone ask for something that no page has; nothing at all asks for every page.
  const isSign = required.length + optional.length === 0 && query.text.trim() !== ''
  const settled = isSign ? { words: [], unknown: [query.text] } : settle(required, vocabulary)
  const choice = chooseWords(settled, { vocabulary, ...PLAIN })
  const hints = toHints(vocabulary, [], [text.replace(/\s/gu, ''), required.join('')])
  const match = withHints(vocabulary, choice.match, hints)
  const found = await retriever.retrievePages({
    query,
    ...choice,
    match,
    hints,
    pageSize: PAGE_SIZE,
    on,
  })
  const marks = toMarks(choice.words, optional)
  return {
    hits: found.documents.map((place) => toPageHit(documents.at(place), on, marks)),
    total: found.total,
    page: query.page,
    pages: Math.ceil(found.total / PAGE_SIZE),
    kinds: found.kinds,
    matchedBy: toMatchedBy(choice.words),
    unused: toUnused(choice.unused, query.text, undefined),
    reasons: toReasons(choice.words, query.text),
    engine: retriever.name,
    degraded: false,
    version,
  }
}
