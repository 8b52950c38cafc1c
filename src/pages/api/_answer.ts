import { PROBLEM_TYPE, type Problem } from '#src/lib/problem.ts'

/** Open data: any page of any site may read it. */
const OPEN = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Portal-Release, Retry-After',
}

/** Answers hold until the next release; a minute of an old one is no harm. */
const SHARED = 'public, max-age=60'

/** A JSON answer. `personal` ones tell where somebody is and are kept nowhere. */
export function toJsonAnswer(body: unknown, personal = false): Response {
  return Response.json(body, {
    headers: { ...OPEN, 'cache-control': personal ? 'no-store' : SHARED },
  })
}

export function toProblemAnswer(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { ...OPEN, 'cache-control': 'no-store', 'content-type': PROBLEM_TYPE },
  })
}

export function toMovedAnswer(location: string): Response {
  return new Response(null, { status: 301, headers: { ...OPEN, location } })
}
