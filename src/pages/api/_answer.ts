import { PROBLEM_TYPE, type Problem } from '#src/lib/problem.ts'

/** Answers hold until the next release; a minute of an old one is no harm. */
const SHARED = 'public, max-age=60'

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
