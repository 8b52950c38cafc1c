import type { Meilisearch } from 'meilisearch'
import { toPinyinReader } from '#search/analyser/pinyin.ts'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import type { SearchEngine } from '#search/engine.ts'
import type { EmbeddedIndex, TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { MeilisearchAnswerError } from '#search/engines/meilisearch/connect.ts'
import { type IndexNames, toIndexNames } from '#search/engines/meilisearch/index-tasks.ts'
import { searchArticles } from '#search/engines/meilisearch/search-articles.ts'
import { type SearchedIndex, searchCentres } from '#search/engines/meilisearch/search-centres.ts'
import { toChinaDate } from '#src/calendar/days.ts'

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
  const byKey = new Map(documents.map((document) => [toKey(document), document]))
  return {
    client,
    name,
    version,
    size: documents.length,
    lexicon,
    read: toPinyinReader(lexicon.placePinyin),
    toDocument: (key) => {
      const document = byKey.get(key)
      if (!document) throw new MeilisearchAnswerError(`${name} names an unknown document`)
      return document
    },
  }
}
