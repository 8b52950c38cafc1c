import type { APIRoute } from 'astro'
import { toJsonAnswer } from '#src/pages/api/_answer.ts'
import { toOpenApi } from '#src/pages/api/_openapi.ts'

export const GET: APIRoute = ({ locals }) =>
  toJsonAnswer(toOpenApi(locals.region, locals.siteUrl, locals.releaseVersion))
