import type { APIRoute } from 'astro'
import { parseArticleParameters } from '#search/page-parameters.ts'
import { toJsonAnswer, toParameterProblem } from '#src/pages/api/_answer.ts'
import type { ArticlesAnswer } from '#src/pages/api/_answer-schemas.ts'

/** Articles alone, as they were asked for before there was a search over all pages. */
export const GET: APIRoute = async ({ url, locals }) => {
  const { search, now, releaseVersion: release } = locals
  const { query, ...parsed } = parseArticleParameters(url.searchParams)
  const problem = toParameterProblem(parsed, release)
  if (problem) return problem
  const { kinds: _, unused: __, reasons: ___, ...found } = await search.searchPages(query, now)
  const hits = found.hits.map(({ href, kind: _, topic = '', ...hit }) => ({
    ...hit,
    slug: href.replace(/^\/guidance\/|\/$/g, ''),
    topic,
  }))
  const answer: ArticlesAnswer = { release, ...found, hits }
  return toJsonAnswer(answer)
}
