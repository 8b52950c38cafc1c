import type { LiveRoute } from '#src/server/site.ts'

/** A text of 4,000 characters is 36 kB in a form at most; rare characters and a generous margin. */
const LONGEST_FORM = 1024 * 1024

/** Every address that is rendered when asked for; all others are files of the release. */
export const LIVE_ROUTES: readonly LiveRoute[] = [
  { address: /^\/centres\/$/, methods: ['GET'] },
  { address: /^\/api\/centres(\/[^/]+)?\/?$/, methods: ['GET'] },
  { address: /^\/guidance\/search\/$/, methods: ['GET'] },
  { address: /^\/api\/articles\/?$/, methods: ['GET'] },
  { address: /^\/api\/openapi\.json$/, methods: ['GET'] },
  {
    // All pages of the complaint channel but its first one and the notice, which are files.
    address: /^\/complaints\/(?!notice\/$)(?:[a-z-]+\/)+$/,
    methods: ['GET', 'POST'],
    maxBodyBytes: LONGEST_FORM,
    isPrivate: true,
  },
]
