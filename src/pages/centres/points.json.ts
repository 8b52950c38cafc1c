import type { APIRoute } from 'astro'
import type { CentreDocument } from '#search/centre-document.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import { toBestAvailability } from '#search/centre-status.ts'
import { toAskedAges } from '#search/filters/age.ts'
import { parseQueryParameters } from '#search/query-parameters.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { isClosedOn } from '#src/centres/filing-state.ts'
import type { MapAnswer, MapPoint } from '#src/choosing/map/map-answers.ts'
import { toPointOfFiveDecimals } from '#src/geo/five-decimals.ts'
import { toJsonAnswer, toParameterProblem } from '#src/pages/api/_answer.ts'
import { answerForWay } from '#src/pages/centres/_answer-for-way.ts'

/** The nearest or best ones: more are not told apart on a telephone. */
const MOST_POINTS = 10_000

/** What the answer is for: the map, or with `way` the ranking by a daily way. */
const PURPOSE = 'for'

/** The results of a search as points: all of them, not a page. */
export const GET: APIRoute = async ({ url, locals }) => {
  const { releaseVersion: release, search, now } = locals
  const on = toChinaDate(now)
  const params = new URLSearchParams(url.search)
  const isForWay = params.get(PURPOSE) === 'way'
  params.delete(PURPOSE)
  const { query, ...parsed } = parseQueryParameters(params, on)
  const problem = toParameterProblem(parsed, release)
  if (problem) return problem
  if (isForWay) return toJsonAnswer(await answerForWay(query, locals, on))
  const found = await search.listCentres(query, now, MOST_POINTS)
  const points = found.documents.flatMap((each) => toPoints(each, found.effectiveQuery, on))
  const answer: MapAnswer = { release, total: found.total, points }
  return toJsonAnswer(answer, query.near !== undefined)
}

/** No point where nobody knows where it is (a home point has none), nor of who takes nobody on this day. */
function toPoints(document: CentreDocument, query: CentreQuery, on: string): MapPoint[] {
  const { id, displayName, legalName, pointWgs84 } = document
  if (!pointWgs84 || isClosedOn(document, on)) return []
  const availability = toBestAvailability(document, toAskedAges(query, on), on)
  const { lat, lng } = toPointOfFiveDecimals(pointWgs84)
  return [[id, displayName ?? legalName, lat, lng, availability]]
}
