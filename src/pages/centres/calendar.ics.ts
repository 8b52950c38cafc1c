import type { APIRoute } from 'astro'
import { followSearch } from '#src/pages/centres/_follow-search.ts'

/** A search to be followed in a calendar. */
export const GET: APIRoute = ({ url, locals }) => followSearch('calendar.ics', url, locals)
