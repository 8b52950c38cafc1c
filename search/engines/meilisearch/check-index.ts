import { isDeepStrictEqual } from 'node:util'
import type { Meilisearch } from 'meilisearch'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import type { SearchEngine } from '#search/engine.ts'
import type { EmbeddedIndex } from '#search/engines/embedded/embedded-index.ts'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import type { IndexNames } from '#search/engines/meilisearch/index-tasks.ts'
import { openMeilisearchEngine } from '#search/engines/meilisearch/open-meilisearch-engine.ts'

/** An index answers a known query differently from the embedded engine. */
export class WrongIndexError extends Error {
  override name = 'WrongIndexError'
  readonly query: string

  constructor(query: string) {
    super(`Wrong answer to a known query: ${query}`)
    this.query = query
  }
}

/** Names asked for, spread over all centres. */
const SAMPLES = 20
/** A new index answers its first questions slowly. */
const TIME_LIMIT = 30_000

/**
 * Checks number and version of the documents, and that known queries find and count what the embedded
 * engine does. Gives the number of queries asked; throws on the first difference.
 */
export async function checkIndex(
  client: Meilisearch,
  index: EmbeddedIndex,
  names: IndexNames,
  now: Date,
): Promise<number> {
  const drafted = openMeilisearchEngine(client, index, { names, timeLimit: TIME_LIMIT })
  const embedded = openEmbeddedEngine(index)
  await drafted.health()
  const queries = ['', ...toSampleNames(index)]
  for (const query of queries) {
    const answers = [await answer(drafted, query, now), await answer(embedded, query, now)]
    if (!isDeepStrictEqual(answers[0], answers[1])) throw new WrongIndexError(query)
  }
  return queries.length
}

async function answer(engine: SearchEngine, text: string, now: Date) {
  const { total, facets, matchedBy } = await engine.searchCentres({ ...EMPTY_QUERY, text }, now)
  return { total, facets, matchedBy }
}

function toSampleNames({ centres: { documents } }: EmbeddedIndex): string[] {
  const step = Math.max(1, Math.ceil(documents.length / SAMPLES))
  return documents
    .filter((_, at) => at % step === 0)
    .map(({ displayName, legalName }) => displayName ?? legalName)
}
