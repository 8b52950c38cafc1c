import { toMarks } from '#search/analyser/highlight.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import type { PinyinReader } from '#search/analyser/pinyin.ts'
import { understand } from '#search/analyser/understand.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, PAGE_SIZE } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import type { Columns } from '#search/engines/embedded/columns.ts'
import type { DayColumns } from '#search/engines/embedded/day-columns.ts'
import type { TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { filterCentres } from '#search/engines/embedded/filter-centres.ts'
import { matchWords } from '#search/engines/embedded/match-words.ts'
import { sortCentres } from '#search/engines/embedded/sort-centres.ts'
import { toCentreHit } from '#search/to-centre-hit.ts'

/** A collection with what turns words into matches. */
export type SearchedCollection<Document> = TextCollection<Document> & {
  lexicon: Lexicon
  version: string
  read: PinyinReader
}

/** Understand, match, filter, sort, take a page. */
export function searchCentres(
  collection: SearchedCollection<CentreDocument> & { columns: Columns },
  day: DayColumns,
  query: CentreQuery,
): CentreSearchResult {
  const { lexicon, columns, documents, version } = collection
  const { effectiveQuery, understood, words, wholeText } = understand(query, lexicon)
  const match = matchWords(words, wholeText, collection)
  const filtered = filterCentres(columns, day, effectiveQuery, match.documents)
  const total = filtered.documents.length
  const stretch = [(query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE] as const
  const page = sortCentres(filtered, effectiveQuery, columns, day, match, stretch)
  const marks = toMarks(words, match.matchedBy)
  return {
    hits: page.map((at) =>
      toCentreHit(documents[at] as CentreDocument, effectiveQuery, day.on, marks),
    ),
    total,
    unlocated: filtered.unlocated,
    page: query.page,
    pages: Math.ceil(total / PAGE_SIZE),
    facets: filtered.facets,
    understood,
    effectiveQuery,
    matchedBy: match.matchedBy,
    engine: 'embedded',
    degraded: false,
    version,
  }
}
