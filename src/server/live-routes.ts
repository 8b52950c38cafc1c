import type { LiveRoute } from '#src/server/site.ts'

const MEBIBYTE = 1024 * 1024

/** Every address that is rendered when asked for; all others are files of the release. */
export const LIVE_ROUTES: readonly LiveRoute[] = [
  { address: /^\/centres\/$/, methods: ['GET'] },
  { address: /^\/api\/centres(\/[^/]+)?\/?$/, methods: ['GET'], limited: true },
  { address: /^\/api\/openapi\.json$/, methods: ['GET'], limited: true },
  {
    // The start page and the notice are files.
    address: /^\/complaints\/(?!notice\/$)[a-z]+(\/[a-z]+)*\/$/,
    methods: ['GET', 'POST'],
    maxBodyBytes: MEBIBYTE,
  },
]
