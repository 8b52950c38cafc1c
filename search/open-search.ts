import type { SearchEngine } from '#search/engine.ts'
import { readColumns, readFoundIndex } from '#search/engines/embedded/embedded-index.ts'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { connect } from '#search/engines/meilisearch/connect.ts'
import { openMeilisearchEngine } from '#search/engines/meilisearch/open-meilisearch-engine.ts'
import { type SearchLog, withFallback } from '#search/fallback.ts'
import { toFront } from '#search/front.ts'
import { openWhenAsked } from '#search/open-when-asked.ts'

export type SearchOptions = {
  /** Address of a Meilisearch server, e.g. `http://127.0.0.1:7700`; without one the index answers itself. */
  meiliHost?: string | undefined
  meiliKey?: string | undefined
  log?: SearchLog | undefined
}

/**
 * Opens the index that `writeSearchIndex` wrote. With a Meilisearch server, that one is asked first and
 * the index stands in for it: what only filters is then opened when it is needed. Throws when the index is missing or
 * damaged.
 */
export async function openSearch(
  folder: string,
  { meiliHost, meiliKey, log = () => {} }: SearchOptions,
): Promise<SearchEngine> {
  const index = await readFoundIndex(folder)
  const front = toFront(index)
  const openEmbedded = async () => {
    const centres = { ...index.centres, columns: await readColumns(folder) }
    return openEmbeddedEngine({ ...index, centres }, front)
  }
  if (!meiliHost) return openEmbedded()
  const preferred = openMeilisearchEngine(connect(meiliHost, meiliKey), front)
  return withFallback({ preferred, spare: openWhenAsked('embedded', openEmbedded), log })
}
