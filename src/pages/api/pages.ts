import type { APIRoute } from 'astro'
import { parsePageParameters } from '#search/page-parameters.ts'
import { toJsonAnswer, toParameterProblem } from '#src/pages/api/_answer.ts'
import type { PagesAnswer } from '#src/pages/api/_answer-schemas.ts'

export const GET: APIRoute = async ({ url, locals }) => {
  const { search, now, releaseVersion: release } = locals
  const { query, ...parsed } = parsePageParameters(url.searchParams)
  const problem = toParameterProblem(parsed, release)
  if (problem) return problem
  const answer: PagesAnswer = { release, ...(await search.searchPages(query, now)) }
  return toJsonAnswer(answer)
}
