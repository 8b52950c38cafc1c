import type { APIRoute } from 'astro'
import { serviceTypeSchema, toServiceSlug } from '#src/centres/codes.ts'
import { toToolAddresses } from '#src/children/tool-addresses.ts'
import { GUIDANCE_LISTS } from '#src/guidance/article-lists.ts'
import { toLocalAddresses } from '#src/guidance/local-addresses.ts'

/** The protocol takes no more addresses in one file; lists lead to the rest. */
const LONGEST_SITEMAP = 50_000

const toEntry = (address: string) => `<url><loc>${address.replace(/&/g, '&amp;')}</loc></url>`

export const GET: APIRoute = ({
  locals: { complaintRules, library, region, siteUrl, snapshot },
}) => {
  const paths = [
    '/',
    '/centres/',
    '/centres/near/',
    '/data/',
    ...(complaintRules ? ['/complaints/', '/complaints/notice/'] : []),
    ...serviceTypeSchema.options.map((type) => `/centres/service/${toServiceSlug(type)}/`),
    ...region.subdistricts.map(({ slug }) => `/centres/in/${slug}/`),
    ...GUIDANCE_LISTS,
    ...library.articles.map(({ slug }) => `/guidance/${slug}/`),
    ...toToolAddresses(library.reference),
    ...snapshot.centres.map(({ id }) => `/centres/${id}/`),
    ...toLocalAddresses(library, region)
      .filter(({ address, isPast }) => address.endsWith('/') && !isPast)
      .map(({ address }) => address),
  ]
  const entries = paths.slice(0, LONGEST_SITEMAP).map((path) => toEntry(siteUrl + path))
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  )
}
