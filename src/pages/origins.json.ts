import type { APIRoute } from 'astro'
import { toOriginList } from '#src/origins/to-origin-list.ts'

/** Named places to start from, for the browser that completes what is typed. */
export const GET: APIRoute = ({ locals: { library } }) =>
  Response.json(toOriginList(library.origins).rows)
