import type { Meilisearch } from 'meilisearch'
import { answerQuestions } from '#search/answer-questions.ts'
import type { SearchEngine } from '#search/engine.ts'
import { checkWhole, findProbeEntry } from '#search/engines/meilisearch/check-whole.ts'
import type { WholeIndex } from '#search/engines/meilisearch/find.ts'
import { type IndexNames, toIndexNames } from '#search/engines/meilisearch/index-tasks.ts'
import { countCentres, retrieveCentres } from '#search/engines/meilisearch/search-centres.ts'
import { retrievePages } from '#search/engines/meilisearch/search-pages.ts'
import type { Collection, Front } from '#search/front.ts'
import type { Retriever } from '#search/retriever.ts'

/** A request of a question may take this long. */
export const TIME_LIMIT_IN_MILLISECONDS = 800

type Options = { names?: IndexNames; timeLimit?: number }

/**
 * The engine that asks Meilisearch. Texts and documents come from the release, so that an index can only
 * say which centres match. Throws when Meilisearch is refused, slow, wrong, empty or of another version.
 */
export function openMeilisearchEngine(
  client: Meilisearch,
  front: Front,
  { names = toIndexNames(front.version), timeLimit = TIME_LIMIT_IN_MILLISECONDS }: Options = {},
): SearchEngine {
  const { centres, articles, version } = front
  const limit = () => AbortSignal.timeout(timeLimit)
  const toIndex = ({ documents, vocabulary }: Collection<unknown>, name: string, facet: string) => {
    const index = { client, name, version, size: documents.count }
    const probe = { facet, entry: findProbeEntry(vocabulary) }
    return checkOnce(() => checkWhole(index, probe, limit()))
  }
  const ofCentres = toIndex(centres, names.centres, 'subdistrict')
  const ofPages = toIndex(articles, names.articles, 'kind')
  const retriever: Retriever = {
    name: 'meilisearch',
    retrieveCentres: async (retrieval) =>
      retrieveCentres(await ofCentres.get(), retrieval, limit()),
    countCentres: async (retrievals) => countCentres(await ofCentres.get(), retrievals, limit()),
    retrievePages: async (retrieval) => retrievePages(await ofPages.get(), retrieval, limit()),
  }
  return {
    name: 'meilisearch',
    ...answerQuestions(front, retriever),
    health: async () => {
      await ofCentres.check()
      await ofPages.check()
      return { version, centres: centres.documents.count, articles: articles.documents.count }
    },
  }
}

/** What was found whole stays so; what was not is looked at again. */
function checkOnce(look: () => Promise<WholeIndex>) {
  let seen: Promise<WholeIndex> | undefined
  const check = () => {
    const looking = look()
    seen = looking
    looking.catch(() => {
      if (seen === looking) seen = undefined
    })
    return looking
  }
  return { check, get: () => seen ?? check() }
}
