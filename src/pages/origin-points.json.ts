import type { APIRoute } from 'astro'
import { toOriginPoints } from '#src/origins/to-origin-list.ts'

/** Where named places lie. All of them together, so that nobody is told which one a family saves. */
export const GET: APIRoute = ({ locals: { library } }) =>
  Response.json(toOriginPoints(library.origins))
