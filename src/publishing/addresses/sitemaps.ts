import { toConfirmedOn } from '#src/centres/provenance.ts'
import { toChangesOf } from '#src/changes/to-changes-of.ts'
import { toIndexedAddresses } from '#src/publishing/addresses/listed-addresses.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'

/** The protocol takes no more addresses in one file (sitemaps.org). */
const MOST_IN_ONE = 50_000
const WHOLE = '/sitemap.xml'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The parts a list of addresses is cut into; none where one file takes them all. */
function toParts({ length }: readonly string[]): string[] {
  const parts = Math.ceil(length / MOST_IN_ONE)
  return parts > 1 ? Array.from({ length: parts }, (_, at) => `/sitemaps/${at + 1}.xml`) : []
}

/** The files in which search engines find every page: one, or a list of several. */
export const toSitemapAddresses = (content: PublishedContent): string[] => [
  WHOLE,
  ...toParts(toIndexedAddresses(content)),
]

/** Gives the day what a page says was last vouched for, or told to have changed, where it is known. */
function followChanges({ snapshot, library, history }: PublishedContent) {
  const changesOf = toChangesOf(history?.changes)
  const centres = new Map(snapshot.centres.map((one) => [`/centres/${one.id}/`, one]))
  const articles = new Map(library.articles.map((one) => [`/guidance/${one.slug}/`, one]))
  return (address: string): string | undefined => {
    const centre = centres.get(address)
    if (!centre) return articles.get(address)?.reviewedOn
    const days = [toConfirmedOn(centre) ?? '', ...changesOf(centre.id).map(({ on }) => on)]
    return days.sort().at(-1) || undefined
  }
}

const toXml = (text: string) => text.replace(/&/g, '&amp;')

/** The text of `/sitemap.xml`, or of a part of it (counted from 1). */
export function toSitemap(
  content: PublishedContent & { isExported?: boolean },
  siteUrl: string,
  part?: number,
): string {
  const addresses = toIndexedAddresses(content)
  const parts = part === undefined ? toParts(addresses) : []
  if (parts.length > 0) {
    const entries = parts.map((file) => `<sitemap><loc>${toXml(siteUrl + file)}</loc></sitemap>`)
    return `${HEAD}<sitemapindex ${NAMESPACE}>\n${entries.join('\n')}\n</sitemapindex>\n`
  }
  const from = ((part ?? 1) - 1) * MOST_IN_ONE
  const toChangedOn = followChanges(content)
  const entries = addresses.slice(from, from + MOST_IN_ONE).map((address) => {
    const day = toChangedOn(address)
    const lastmod = day ? `<lastmod>${day}</lastmod>` : ''
    return `<url><loc>${toXml(siteUrl + address)}</loc>${lastmod}</url>`
  })
  return `${HEAD}<urlset ${NAMESPACE}>\n${entries.join('\n')}\n</urlset>\n`
}
