import type { APIRoute } from 'astro'
import { toSitemap } from '#src/publishing/addresses/sitemaps.ts'

export const GET: APIRoute = ({ locals }) =>
  new Response(toSitemap(locals, locals.siteUrl), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
