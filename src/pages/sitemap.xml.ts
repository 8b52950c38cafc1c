import type { APIRoute } from 'astro'
import { toIndexedAddresses } from '#src/publishing/listed-addresses.ts'

/** The protocol takes no more addresses in one file; lists lead to the rest. */
const LONGEST_SITEMAP = 50_000

const toEntry = (address: string) => `<url><loc>${address.replace(/&/g, '&amp;')}</loc></url>`

export const GET: APIRoute = ({ locals }) => {
  const entries = toIndexedAddresses(locals)
    .slice(0, LONGEST_SITEMAP)
    .map((path) => toEntry(locals.siteUrl + path))
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  )
}
