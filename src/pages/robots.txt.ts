import type { APIRoute } from 'astro'
import { BELOW_CENTRE } from '#src/publishing/addresses/listed-addresses.ts'

/** Everything may be read by robots but answers to questions: there is no end to them. */
export const GET: APIRoute = ({ locals }) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /centres/?',
      'Disallow: /centres/answer/',
      'Disallow: /centres/points.json',
      ...BELOW_CENTRE.map((name) => `Disallow: /centres/*/${name}/`),
      'Disallow: /compare/?',
      'Disallow: /guidance/search/?',
      'Disallow: /kept/?',
      'Disallow: /needs/',
      'Disallow: /search/?',
      'Disallow: /temporary-care/?',
      `Sitemap: ${locals.siteUrl}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
