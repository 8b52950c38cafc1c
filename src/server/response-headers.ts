/** For answers that bring no policy of their own: they need no script, no style, no image. */
const BARE_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"

/**
 * Headers of every answer. `same-origin` referrers, because with `no-referrer` browsers send
 * `Origin: null` and a form without JavaScript would be refused.
 */
export function toSecurityHeaders(https: boolean): Readonly<Record<string, string>> {
  return {
    'content-security-policy': BARE_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy':
      'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/** Addresses that pages of other sites may read: the interface, open data, tables of figures, feeds, calendars. */
const OPEN = [
  /^\/api\//,
  /^\/data\/./,
  /^\/statistics\/[^/]+\.csv$/,
  /\/feed\.xml$/,
  /\.ics$/,
  /\/changes\.json$/,
]

const OPEN_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'ETag, Portal-Release, Retry-After, Content-Disposition, Accept-Ranges, Content-Range',
} as const

/** What a browser asks before it sends a header such as `If-None-Match` from another site. */
export const PREFLIGHT_HEADERS = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers':
    'Accept, Accept-Language, Cache-Control, Content-Type, If-Modified-Since, If-None-Match, If-Range, Range',
  'access-control-max-age': '86400',
} as const

export const isOpen = (path: string) => OPEN.some((address) => address.test(path))

/** Headers of every answer below an open address, errors included; nothing elsewhere. */
export const toOpenHeaders = (path: string): Readonly<Record<string, string>> =>
  isOpen(path) ? OPEN_HEADERS : {}
