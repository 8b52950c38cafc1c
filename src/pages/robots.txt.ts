import type { APIRoute } from 'astro'

/** Everything may be read by robots but answers to questions: there is no end to them. */
export const GET: APIRoute = ({ locals }) =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /centres/?',
      'Disallow: /centres/answer/',
      'Disallow: /search/?',
      'Disallow: /guidance/search/?',
      `Sitemap: ${locals.siteUrl}/sitemap.xml`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
