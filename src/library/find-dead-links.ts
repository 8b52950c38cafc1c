import { parseQueryParameters } from '#search/query-parameters.ts'
import type { ParsedBody } from '#src/library/parse-page.ts'

const HREF = /href="([^"]*)"/g

/** The links of HTML of ours, as the address line has them. */
const toLinks = (html: string) =>
  Array.from(html.matchAll(HREF), ([, href = '']) => href.replaceAll('&amp;', '&'))

/** Whether a link within the site leads nowhere. */
export function isDeadLink(href: string, addresses: ReadonlySet<string>): boolean {
  if (!href.startsWith('/')) return false
  const { pathname, searchParams } = new URL(href, 'http://portal.invalid')
  if (!addresses.has(pathname)) return true
  if (pathname !== '/centres/') return false
  const { issues, unknown } = parseQueryParameters(searchParams)
  return issues.length + unknown.length > 0
}

/**
 * The internal links of a body that lead nowhere: no such page or section, or a search with filters that do
 * not exist. Nothing is asked of other sites.
 */
export const findDeadLinks = (
  { html, sections }: Pick<ParsedBody, 'html' | 'sections'>,
  addresses: ReadonlySet<string>,
): string[] =>
  toLinks(html).filter((href) =>
    href.startsWith('#')
      ? !sections.some(({ id }) => href === `#${id}`)
      : isDeadLink(href, addresses),
  )
