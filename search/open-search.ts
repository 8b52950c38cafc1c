import type { SearchEngine } from '#search/engine.ts'
import { readIndexFiles } from '#search/engines/embedded/index-files.ts'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'

export type SearchOptions = {
  /** Address of a Meilisearch server, e.g. `http://127.0.0.1:7700`. */
  meiliHost?: string | undefined
  meiliKey?: string | undefined
  /** Told when an engine changes over; never what anybody searched for. */
  log?: ((event: string, details: Record<string, unknown>) => void) | undefined
}

/** Opens the index that `writeSearchIndex` wrote. Throws when it is missing or damaged. */
export async function openSearch(folder: string, _options: SearchOptions): Promise<SearchEngine> {
  return openEmbeddedEngine(await readIndexFiles(folder))
}
