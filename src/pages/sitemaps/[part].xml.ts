import type { APIRoute } from 'astro'
import { toSitemap } from '#src/publishing/addresses/sitemaps.ts'

/** One of several, where the pages are too many for one file. */
export const GET: APIRoute = ({ locals, params }) =>
  new Response(toSitemap(locals, locals.siteUrl, Number(params['part'])), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
