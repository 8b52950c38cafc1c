import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import { keepWords, type Relaxation, relax, widen } from '#search/relax.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { type NoticeOfHits, toNoticesOfHits } from '#src/guidance/health-notice.ts'

type Answer = CentreSearchResult & { relaxations: Relaxation[]; healthNotices: NoticeOfHits[] }

/**
 * A search result with the health notices of the day and ways on: from an empty answer, to words that were left out, or
 * further around a place; the page and the API give the same.
 */
export async function answerQuery(
  query: CentreQuery,
  { search, region, library, now }: App.Locals,
): Promise<Answer> {
  const result = await search.searchCentres(query, now)
  const relaxations =
    result.total === 0
      ? await relax(search, result, query, region.subdistricts, now)
      : [
          ...(await keepWords(search, result, query, now)),
          ...(await widen(search, result, query, now)),
        ]
  const found = result.hits.map(({ document }) => document)
  const healthNotices = toNoticesOfHits(library.notices, found, toChinaDate(now))
  return { ...result, relaxations, healthNotices }
}
