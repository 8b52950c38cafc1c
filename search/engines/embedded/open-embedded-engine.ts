import { toMarks } from '#search/analyser/highlight.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import { type PinyinReader, toPinyinReader } from '#search/analyser/pinyin.ts'
import { understand } from '#search/analyser/understand.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, PAGE_SIZE } from '#search/centre-query.ts'
import type { CentreSearchResult, SearchEngine } from '#search/engine.ts'
import type { Columns } from '#search/engines/embedded/columns.ts'
import { type DayColumns, toDayColumns } from '#search/engines/embedded/day-columns.ts'
import type { EmbeddedIndex, TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { filterCentres } from '#search/engines/embedded/filter-centres.ts'
import { matchWords } from '#search/engines/embedded/match-words.ts'
import { searchPages } from '#search/engines/embedded/search-pages.ts'
import { sortCentres } from '#search/engines/embedded/sort-centres.ts'
import { toCentreHit } from '#search/to-hits.ts'
import { toChinaDate } from '#src/calendar/days.ts'

/** The engine that answers in this process from an index in memory; it cannot fail, nor be slow. */
export function openEmbeddedEngine(index: EmbeddedIndex): SearchEngine {
  const { centres, articles, lexicon, version } = index
  const read = toPinyinReader(lexicon.placePinyin)
  let day: DayColumns | undefined
  const toDay = (on: string) => {
    if (day?.on !== on) day = toDayColumns(centres.columns, on)
    return day
  }
  return {
    name: 'embedded',
    searchCentres: async (query, now) =>
      searchCentres({ ...centres, lexicon, version, read }, toDay(toChinaDate(now)), query),
    searchPages: async (query, now) =>
      searchPages({ ...articles, lexicon, version, read }, toChinaDate(now), query),
    health: async () => ({
      version,
      centres: centres.documents.count,
      articles: articles.documents.count,
    }),
  }
}

/** A collection with what turns words into matches. */
type SearchedCollection<Document> = TextCollection<Document> & {
  lexicon: Lexicon
  version: string
  read: PinyinReader
}

/** Understand, match, filter, sort, take a page. */
function searchCentres(
  collection: SearchedCollection<CentreDocument> & { columns: Columns },
  day: DayColumns,
  query: CentreQuery,
): CentreSearchResult {
  const { lexicon, columns, documents, version } = collection
  const { effectiveQuery, understood, words, wholeText, told } = understand(query, lexicon)
  const match = matchWords(words, wholeText, collection)
  const filtered = filterCentres(columns, day, effectiveQuery, match.documents)
  const total = filtered.documents.length
  const stretch = [(query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE] as const
  const page = sortCentres(filtered.documents, effectiveQuery, columns, day, match, stretch)
  const marks = toMarks(words, match.matchedBy)
  return {
    hits: page.map((place) => toCentreHit(documents.at(place), effectiveQuery, day.on, marks)),
    total,
    unlocated: filtered.unlocated,
    page: query.page,
    pages: Math.ceil(total / PAGE_SIZE),
    facets: filtered.facets,
    understood,
    effectiveQuery,
    ...told,
    unused: [],
    reasons: [],
    matchedBy: match.matchedBy,
    engine: 'embedded',
    degraded: false,
    version,
  }
}
