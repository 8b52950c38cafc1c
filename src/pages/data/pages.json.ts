import type { APIRoute } from 'astro'
import { toFoundPages } from '#src/pages/_found-pages.ts'

/** What every page but those of single centres is found by: the publisher makes the index of the search from it. */
export const GET: APIRoute = ({ locals }) => Response.json({ pages: toFoundPages(locals) })
