import type { Meilisearch } from 'meilisearch'
import { toPinyinReader } from '#search/analyser/pinyin.ts'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { EMPTY_PAGE_QUERY, type SearchEngine } from '#search/engine.ts'
import type { EmbeddedIndex, TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { MeilisearchAnswerError } from '#search/engines/meilisearch/connect.ts'
import { type IndexNames, toIndexNames } from '#search/engines/meilisearch/index-tasks.ts'
import { type SearchedIndex, searchCentres } from '#search/engines/meilisearch/search-centres.ts'
import { searchPages } from '#search/engines/meilisearch/search-pages.ts'
import { eachDocument } from '#search/stored/documents.ts'
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
  const pageIndex = toSearchedIndex(client, names.articles, release, articles, ({ href }) => href)
  const limit = () => AbortSignal.timeout(timeLimit)
  const engine: SearchEngine = {
    name: 'meilisearch',
    searchCentres: (query, now) => searchCentres(centreIndex, toChinaDate(now), query, limit()),
    searchPages: (query, now) => searchPages(pageIndex, toChinaDate(now), query, limit()),
    health: async () => {
      await engine.searchCentres(EMPTY_QUERY, new Date())
      await engine.searchPages(EMPTY_PAGE_QUERY, new Date())
      return { version, centres: centreIndex.size, articles: pageIndex.size }
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
