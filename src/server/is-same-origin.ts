import type { IncomingHttpHeaders } from 'node:http'

type Asked = Pick<IncomingHttpHeaders, 'host' | 'origin' | 'referer' | 'sec-fetch-site'>

/** An address in the words of a header; nothing when it is `null` or no address of the web. */
function toWebAddress(header: string): URL | undefined {
  const url = URL.parse(header)
  return url && /^https?:$/.test(url.protocol) ? url : undefined
}

/**
 * Whether an address is the site's own, or of the host that was asked: on the machine itself and in the
 * local network the site has other names than its public one. A page read over TLS is no page of a site without,
 * unless the browser vouches for it (`isVouched`): then a proxy in front speaks TLS.
 */
function isOwn(
  header: string,
  host: string | undefined,
  siteUrl: string,
  isVouched: boolean,
): boolean {
  const url = toWebAddress(header)
  const site = new URL(siteUrl)
  if (!url) return false
  if (url.protocol === 'https:' && site.protocol === 'http:' && !isVouched) return false
  if (url.host === site.host) return url.protocol === 'https:' || site.protocol === 'http:'
  return host !== undefined && url.host === URL.parse(`${url.protocol}//${host}`)?.host
}

/**
 * Whether a POST comes from a page of this site (OWASP: verify the origin with standard headers). Every
 * header that is there must agree; without `Sec-Fetch-Site` and `Origin` it is `Referer` that tells, and
 * without any of the three nothing does. `Sec-Fetch-Site: none` says that nobody but the reader did it, who loads
 * a page again: no other site can make a browser say so.
 */
export function isSameOrigin(headers: Asked, siteUrl: string): boolean {
  const { host, origin, referer, 'sec-fetch-site': site } = headers
  const isVouched = site === 'same-origin'
  if (site !== undefined && site !== 'none' && !isVouched) return false
  if (origin !== undefined) return isOwn(origin, host, siteUrl, isVouched)
  return site !== undefined || (referer !== undefined && isOwn(referer, host, siteUrl, isVouched))
}
