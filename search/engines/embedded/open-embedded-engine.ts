import { toMarks } from '#search/analyser/highlight.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import { normaliseQuery } from '#search/analyser/normalise.ts'
import { type PinyinReader, toPinyinReader } from '#search/analyser/pinyin.ts'
import { splitArticleWords } from '#search/analyser/split-words.ts'
import { understand } from '#search/analyser/understand.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, PAGE_SIZE } from '#search/centre-query.ts'
import { isForAge } from '#search/centre-status.ts'
import type {
  ArticleDocument,
  ArticleQuery,
  ArticleSearchResult,
  CentreSearchResult,
  SearchEngine,
} from '#search/engine.ts'
import type { Columns } from '#search/engines/embedded/columns.ts'
import { type DayColumns, toDayColumns } from '#search/engines/embedded/day-columns.ts'
import type { EmbeddedIndex, TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { filterCentres } from '#search/engines/embedded/filter-centres.ts'
import { matchWords } from '#search/engines/embedded/match-words.ts'
import { sortCentres } from '#search/engines/embedded/sort-centres.ts'
import { isPastReview, toArticleHit, toCentreHit } from '#search/to-hits.ts'
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
    searchArticles: async (query, now) =>
      searchArticles({ ...articles, lexicon, version, read }, toChinaDate(now), query),
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

/** Match, filter, sort (past review last, then relevance, then as given), take a page. */
function searchArticles(
  collection: SearchedCollection<ArticleDocument>,
  on: string,
  query: ArticleQuery,
): ArticleSearchResult {
  const { documents, lexicon, version } = collection
  const { text } = normaliseQuery(query.text)
  const words = splitArticleWords(text, lexicon)
  const match = matchWords(words, text, collection)
  const matching = match.documents ?? match.scores.keys()
  const found = Array.from(matching, (at) => ({
    article: documents.at(at),
    score: match.scores[at] as number,
  }))
    .filter(({ article }) => isAskedFor(article, query))
    .sort(
      (a, b) =>
        Number(isPastReview(a.article, on)) - Number(isPastReview(b.article, on)) ||
        b.score - a.score,
    )
  const marks = toMarks(words, match.matchedBy)
  return {
    hits: found
      .slice((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE)
      .map(({ article }) => toArticleHit(article, on, marks)),
    total: found.length,
    page: query.page,
    pages: Math.ceil(found.length / PAGE_SIZE),
    matchedBy: match.matchedBy,
    engine: 'embedded',
    degraded: false,
    version,
  }
}

function isAskedFor(article: ArticleDocument, { topic, ageInMonths }: ArticleQuery): boolean {
  const ages = { fromInMonths: article.monthsFrom, toInMonths: article.monthsTo }
  return (topic === undefined || article.topic === topic) && isForAge(ages, ageInMonths)
}
