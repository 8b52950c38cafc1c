import type { ParameterIssue } from '#search/query-parameters.ts'
import { PROBLEM_TYPE, type Problem, toProblem } from '#src/lib/problem.ts'
import { zhHans as words } from '#src/pages/api/_words.ts'

/**
 * Anybody may keep an answer and asks each time whether it still holds: kept for a minute, it would stand
 * beside pages of the next release.
 */
const SHARED = 'public, no-cache'

/** A JSON answer. `personal` ones tell where somebody is and are kept nowhere. */
export function toJsonAnswer(body: unknown, personal = false): Response {
  return Response.json(body, {
    headers: { 'cache-control': personal ? 'no-store' : SHARED },
  })
}

export function toProblemAnswer(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { 'cache-control': 'no-store', 'content-type': PROBLEM_TYPE },
  })
}

/** What is wrong with the parameters of a question; nothing where all of them can be used. */
export function toParameterProblem(
  { issues, unknown }: { issues: ParameterIssue[]; unknown: ParameterIssue[] },
  release: string,
): Response | undefined {
  const errors = [...issues, ...unknown]
  if (errors.length === 0) return undefined
  const detail = words.badParametersDetail(errors.map(({ parameter }) => parameter))
  return toProblemAnswer(toProblem(400, words.badParameters, { detail, errors, release }))
}

export function toMovedAnswer(location: string): Response {
  return new Response(null, { status: 301, headers: { location } })
}
