import type { APIRoute } from 'astro'
import { parseQueryParameters } from '#search/query-parameters.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { answerQuery } from '#src/pages/_answer-query.ts'
import { toJsonAnswer, toParameterProblem } from '#src/pages/api/_answer.ts'
import type { SearchAnswer } from '#src/pages/api/_answer-schemas.ts'

export const GET: APIRoute = async ({ url, locals }) => {
  const { snapshot, releaseVersion: release } = locals
  const { query, ...parsed } = parseQueryParameters(url.searchParams, toChinaDate(locals.now))
  const problem = toParameterProblem(parsed, release)
  if (problem) return problem
  const found = await answerQuery(query, locals)
  const answer: SearchAnswer = { release, asOf: snapshot.asOf, ...found }
  return toJsonAnswer(answer, query.near !== undefined)
}
