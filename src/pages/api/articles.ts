import type { APIRoute } from 'astro'
import { parseArticleParameters } from '#search/article-parameters.ts'
import { toProblem } from '#src/lib/problem.ts'
import { toJsonAnswer, toProblemAnswer } from '#src/pages/api/_answer.ts'
import type { ArticlesAnswer } from '#src/pages/api/_answer-schemas.ts'
import { zhHans as words } from '#src/pages/api/_words.ts'

export const GET: APIRoute = async ({ url, locals }) => {
  const { search, now, releaseVersion: release } = locals
  const { query, issues, unknown } = parseArticleParameters(url.searchParams)
  const errors = [...issues, ...unknown]
  if (errors.length > 0) {
    const detail = words.badParametersDetail(errors.map(({ parameter }) => parameter))
    return toProblemAnswer(toProblem(400, words.badParameters, { detail, errors, release }))
  }
  const answer: ArticlesAnswer = { release, ...(await search.searchArticles(query, now)) }
  return toJsonAnswer(answer)
}
