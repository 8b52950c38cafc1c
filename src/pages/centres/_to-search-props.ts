import { PARAMETER_WORDS, parseQueryParameters } from '#search/query-parameters.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import type { CentreSearchProps } from '#src/components/search/search-answer.ts'
import { toSearchRegion } from '#src/components/search/search-region.ts'
import { answerQuery } from '#src/pages/_answer-query.ts'

/** Everything the search page shows at an address. */
export async function toSearchProps(
  given: URLSearchParams,
  locals: App.Locals,
): Promise<CentreSearchProps> {
  const { query, issues } = parseQueryParameters(given, toChinaDate(locals.now))
  const ignored = issues.map(({ parameter }) => PARAMETER_WORDS[parameter]?.name ?? parameter)
  return {
    query,
    answer: await answerQuery(query, locals),
    ignored: [...new Set(ignored)],
    region: toSearchRegion(locals.region, locals.library.origins),
  }
}
