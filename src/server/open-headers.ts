/** Addresses that pages of other sites may read: the interface, open data, feeds, calendars. */
const OPEN = [/^\/api\//, /^\/data\/./, /\/feed\.xml$/, /\.ics$/]

const OPEN_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Portal-Release, Retry-After, Content-Disposition',
} as const

/** What a browser asks before it sends a header such as `If-None-Match` from another site. */
export const PREFLIGHT_HEADERS = {
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers':
    'Accept, Accept-Language, Cache-Control, Content-Type, If-Modified-Since, If-None-Match',
  'access-control-max-age': '86400',
} as const

export const isOpen = (path: string) => OPEN.some((address) => address.test(path))

/** Headers of every answer below an open address, errors included; nothing elsewhere. */
export const toOpenHeaders = (path: string): Readonly<Record<string, string>> =>
  isOpen(path) ? OPEN_HEADERS : {}
