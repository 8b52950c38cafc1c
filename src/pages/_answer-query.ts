import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import { type Relaxation, relax } from '#search/relax.ts'

/** A search result with, where it is empty, the ways on; the page and the API give the same. */
export async function answerQuery(
  query: CentreQuery,
  { search, region, now }: App.Locals,
): Promise<CentreSearchResult & { relaxations: Relaxation[] }> {
  const result = await search.searchCentres(query, now)
  const isEmpty = result.total === 0
  const relaxations = isEmpty ? await relax(search, result, query, region.subdistricts, now) : []
  return { ...result, relaxations }
}
