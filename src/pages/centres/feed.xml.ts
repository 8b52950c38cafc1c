import type { APIRoute } from 'astro'
import { followSearch } from '#src/pages/centres/_follow-search.ts'

/** A search to be followed: its address is that of the search. */
export const GET: APIRoute = ({ url, locals }) => followSearch('feed.xml', url, locals)
