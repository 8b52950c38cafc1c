import type { LiveRoute } from '#src/server/site.ts'

/** Every address that is rendered when asked for; all others are files of the release. */
export const LIVE_ROUTES: readonly LiveRoute[] = [
  { address: /^\/centres\/$/, methods: ['GET'] },
  { address: /^\/api\/centres(\/[^/]+)?\/?$/, methods: ['GET'], limited: true },
  { address: /^\/api\/openapi\.json$/, methods: ['GET'], limited: true },
]
