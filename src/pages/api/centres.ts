import type { APIRoute } from 'astro'
import { parseQueryParameters } from '#search/query-parameters.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { toProblem } from '#src/lib/problem.ts'
import { answerQuery } from '#src/pages/_answer-query.ts'
import { toJsonAnswer, toProblemAnswer } from '#src/pages/api/_answer.ts'
import type { SearchAnswer } from '#src/pages/api/_answer-schemas.ts'
import { zhHans as words } from '#src/pages/api/_words.ts'

export const GET: APIRoute = async ({ url, locals }) => {
  const { snapshot, releaseVersion: release } = locals
  const { query, issues, unknown } = parseQueryParameters(url.searchParams, toChinaDate(locals.now))
  const errors = [...issues, ...unknown]
  if (errors.length > 0) {
    const names = errors.map(({ parameter }) => parameter)
    const detail = words.badParametersDetail(names)
    return toProblemAnswer(toProblem(400, words.badParameters, { detail, errors, release }))
  }
  const found = await answerQuery(query, locals)
  const answer: SearchAnswer = { release, asOf: snapshot.asOf, ...found }
  return toJsonAnswer(answer, query.near !== undefined)
}
