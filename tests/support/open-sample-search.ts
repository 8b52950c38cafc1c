import type { SearchEngine } from '#search/engine.ts'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { toInitialsReader } from '#search/initials.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import { gatherOrigins } from '#src/origins/gather-origins.ts'
import { toFoundPages } from '#src/pages/_found-pages.ts'
import type { Region } from '#src/region/region.ts'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'

/** Where a search over a shipped region is asked: the engine, and the instant its sample clock stands at. */
export type SampleSearch = { engine: SearchEngine; region: Region; now: Date }

/** The embedded engine over the sample content of a region, as a release would have it. */
export async function openSampleSearch(name: string): Promise<SampleSearch> {
  const { index, region, now } = await buildSampleIndex(name)
  return { engine: openEmbeddedEngine(index), region, now }
}

/** The index of the sample content of a region, and the instant its sample clock stands at. */
export async function buildSampleIndex(name: string) {
  const { issues: _, ...content } = await loadShippedLibrary(name)
  const { region, snapshot, library } = content
  const articles = toFoundPages(content)
  const origins = gatherOrigins({ region, library, snapshot }, toInitialsReader(region))
  const index = buildEmbeddedIndex({
    region,
    snapshot,
    articles,
    origins,
    version: 'sample',
    lot: 'sample',
  })
  return { index, region, now: new Date(region.clock ?? 0) }
}
