import type { Meilisearch } from 'meilisearch'
import { answerQuestions } from '#search/answer-questions.ts'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { EMPTY_PAGE_QUERY, type SearchEngine } from '#search/engine.ts'
import type { EmbeddedIndex, TextCollection } from '#search/engines/embedded/embedded-index.ts'
import { MeilisearchAnswerError } from '#search/engines/meilisearch/connect.ts'
import type { SearchedIndex } from '#search/engines/meilisearch/find.ts'
import { type IndexNames, toIndexNames } from '#search/engines/meilisearch/index-tasks.ts'
import { retrieveCentres } from '#search/engines/meilisearch/search-centres.ts'
import { retrievePages } from '#search/engines/meilisearch/search-pages.ts'
import { toFront } from '#search/front.ts'
import type { Retriever } from '#search/retriever.ts'
import { eachDocument } from '#search/stored/documents.ts'

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
  const centreIndex = toSearchedIndex(client, names.centres, version, centres, ({ id }) => id)
  const pageIndex = toSearchedIndex(client, names.articles, version, articles, ({ href }) => href)
  const limit = () => AbortSignal.timeout(timeLimit)
  const retriever: Retriever = {
    name: 'meilisearch',
    retrieveCentres: (retrieval) => retrieveCentres(centreIndex, retrieval, limit()),
    retrievePages: (retrieval) => retrievePages(pageIndex, retrieval, limit()),
  }
  const questions = answerQuestions(toFront(release), retriever)
  return {
    name: 'meilisearch',
    ...questions,
    health: async () => {
      await questions.searchCentres(EMPTY_QUERY, new Date())
      await questions.searchPages(EMPTY_PAGE_QUERY, new Date())
      return { version, centres: centreIndex.size, articles: pageIndex.size }
    },
  }
}

function toSearchedIndex<Document>(
  client: Meilisearch,
  name: string,
  version: string,
  { documents }: TextCollection<Document>,
  toKey: (document: Document) => string,
): SearchedIndex {
  const places = new Map(
    Array.from(eachDocument(documents), (document, place) => [toKey(document), place]),
  )
  return {
    client,
    name,
    version,
    size: documents.count,
    toPlace: (key) => {
      const place = places.get(key)
      if (place === undefined) throw new MeilisearchAnswerError(`${name} names an unknown document`)
      return place
    },
  }
}
