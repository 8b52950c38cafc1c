import type { Meilisearch } from 'meilisearch'
import { toMarks } from '#search/analyser/highlight.ts'
import { normaliseQuery } from '#search/analyser/normalise.ts'
import { toPinyinReader } from '#search/analyser/pinyin.ts'
import { splitArticleWords } from '#search/analyser/split-words.ts'
import { EMPTY_QUERY, PAGE_SIZE } from '#search/centre-query.ts'
import type {
  ArticleDocument,
  ArticleQuery,
  ArticleSearchResult,
  SearchEngine,
} from '#search/engine.ts'
import type { EmbeddedIndex, TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { MeilisearchAnswerError } from '#search/engines/meilisearch/connect.ts'
import { is, isAtLeast, isAtMost, not } from '#search/engines/meilisearch/filter-expression.ts'
import { find } from '#search/engines/meilisearch/find.ts'
import { type IndexNames, toIndexNames } from '#search/engines/meilisearch/index-tasks.ts'
import { type SearchedIndex, searchCentres } from '#search/engines/meilisearch/search-centres.ts'
import { toTextSteps } from '#search/engines/meilisearch/text-steps.ts'
import { eachDocument } from '#search/stored/documents.ts'
import { toArticleHit } from '#search/to-hits.ts'
import { toChinaDate, toDayNumber } from '#src/calendar/days.ts'

/** All requests of one question together may take this long. */
export const TIME_LIMIT_IN_MILLISECONDS = 800

type Options = { names?: IndexNames; timeLimit?: number }

/**
 * The engine that asks Meilisearch. Texts and documents come from the release, so that an index can only
 * say which centres match. Throws when Meilisearch is refused, slow, wrong, empty or of another version.
 */
export function openMeilisearchEngine(
  client: Meilisearch,
  release: EmbeddedIndex,
  { names = toIndexNames(release.version), timeLimit = TIME_LIMIT_IN_MILLISECONDS }: Options = {},
): SearchEngine {
  const { centres, articles, version } = release
  const centreIndex = toSearchedIndex(client, names.centres, release, centres, ({ id }) => id)
  const articleIndex = toSearchedIndex(
    client,
    names.articles,
    release,
    articles,
    ({ slug }) => slug,
  )
  const limit = () => AbortSignal.timeout(timeLimit)
  const engine: SearchEngine = {
    name: 'meilisearch',
    searchCentres: (query, now) => searchCentres(centreIndex, toChinaDate(now), query, limit()),
    searchArticles: (query, now) => searchArticles(articleIndex, toChinaDate(now), query, limit()),
    health: async () => {
      await engine.searchCentres(EMPTY_QUERY, new Date())
      await engine.searchArticles({ text: '', page: 1 }, new Date())
      return { version, centres: centreIndex.size, articles: articleIndex.size }
    },
  }
  return engine
}

function toSearchedIndex<Document>(
  client: Meilisearch,
  name: string,
  { version, lexicon }: EmbeddedIndex,
  { documents }: TextCollection<Document>,
  toKey: (document: Document) => string,
): SearchedIndex<Document> {
  const byKey = new Map(
    Array.from(eachDocument(documents), (document) => [toKey(document), document]),
  )
  return {
    client,
    name,
    version,
    size: documents.count,
    lexicon,
    read: toPinyinReader(lexicon.placePinyin),
    toDocument: (key) => {
      const document = byKey.get(key)
      if (!document) throw new MeilisearchAnswerError(`${name} names an unknown document`)
      return document
    },
  }
}

/** Answers like the embedded engine, from an index in Meilisearch; past its review date comes last. */
async function searchArticles(
  index: SearchedIndex<ArticleDocument>,
  on: string,
  query: ArticleQuery,
  signal: AbortSignal,
): Promise<ArticleSearchResult> {
  const { text } = normaliseQuery(query.text)
  const words = splitArticleWords(text, index.lexicon)
  const isCurrent = isAtLeast('reviewBy', toDayNumber(on))
  const found = await find(
    index,
    {
      steps: toTextSteps(words, text, index.read),
      filters: [
        ...(query.topic === undefined ? [] : [is('topic', query.topic)]),
        ...(query.ageInMonths === undefined ? [] : toAgeFilters(query.ageInMonths)),
      ],
      ranks: [isCurrent, not(isCurrent)],
      counts: {},
      sort: undefined,
      page: query.page,
    },
    signal,
  )
  const marks = toMarks(words, found.matchedBy)
  return {
    hits: found.keys.map((key) => toArticleHit(index.toDocument(key), on, marks)),
    total: found.total,
    page: query.page,
    pages: Math.ceil(found.total / PAGE_SIZE),
    matchedBy: found.matchedBy,
    engine: 'meilisearch',
    degraded: false,
    version: index.version,
  }
}

/** `ageTo` is exclusive. */
const toAgeFilters = (months: number) => [
  isAtMost('ageFrom', months),
  isAtLeast('ageTo', months + 1),
]
