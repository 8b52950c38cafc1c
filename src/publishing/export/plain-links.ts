import { zhHans as words } from '#src/publishing/export/words.ts'

/** Where an address leads that only a running portal answers. */
const SERVED_ONLY = '/served-only/'
const LINK = /\b(href|action)="(\/(?!\/)[^"?#]*)([^"]*)"/g

/** What searches the whole site is called by what it does here: it finds centres, and leads to guidance. */
const toPlainNames = (html: string): string =>
  html
    .replace(/<form class="site-search"[\s\S]*?<\/form>/, (form) =>
      form
        .replace(/aria-label="[^"]*"/, `aria-label="${words.label}"`)
        .replace(/placeholder="[^"]*"/, `placeholder="${words.placeholder}"`),
    )
    .replace(/(<a\b[^>]*href="\/search\/"[^>]*>)[^<]*/g, `$1${words.allPages}`)

/** The page that stands for one that is rendered when asked for. */
function toStandIn(name: string, path: string, rest: string): string {
  if (path === '/search/') return name === 'action' ? `/centres/${rest}` : '/guidance/'
  if (path.startsWith('/complaints/')) return '/complaints/'
  return SERVED_ONLY
}

/**
 * A page whose every link leads to a file: what only a running portal can do leads to a page that says so. Forms are
 * sent by GET, as a host of files answers nothing else.
 */
export const toPlainLinks = (
  html: string,
  isFile: (path: string) => boolean,
  siteUrl: string,
): string =>
  toPlainNames(html)
    .replace(LINK, (whole, name: string, path: string, rest: string) =>
      isFile(path) ? whole : `${name}="${toStandIn(name, path, rest)}"`,
    )
    .replaceAll(`${siteUrl}/export/`, `${siteUrl}/`)
    .replace(/(<form\b[^>]*\bmethod=)"post"/gi, '$1"get"')
    .replace(/ data-open-map(="[^"]*")?/g, '')

/** A host of files sends no headers of ours: the policy stands in the page, but for what only a header can say. */
export const toPageWithPolicy = (html: string, policy: string): string =>
  html.replace(
    /<meta charset="utf-8">/,
    (charset) =>
      `${charset}<meta http-equiv="content-security-policy" content="${policy
        .split(';')
        .filter((directive) => !directive.trim().startsWith('frame-ancestors'))
        .join(';')
        .replace(/"/g, '&quot;')}">`,
  )
