import { PROBLEM_TYPE, type Problem } from '#src/lib/problem.ts'

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

export function toMovedAnswer(location: string): Response {
  return new Response(null, { status: 301, headers: { location } })
}
