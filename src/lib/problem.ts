import { z } from 'zod'

/** A machine-readable error (RFC 9457, `application/problem+json`). */
export const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** Which parameters are wrong, and why, in words for a reader. */
  errors: z.array(z.strictObject({ parameter: z.string(), message: z.string() })).optional(),
  /** Version of the release that answered. */
  release: z.string().optional(),
})
export type Problem = z.infer<typeof problemSchema>

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** A problem without a type of its own: the status says it. */
export function toProblem(
  status: number,
  title: string,
  rest: Pick<Problem, 'detail' | 'errors' | 'release'> = {},
): Problem {
  return { type: 'about:blank', title, status, ...rest }
}
