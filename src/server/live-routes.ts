import { LANGUAGES } from '#src/languages/catalogue.ts'
import type { LiveRoute } from '#src/server/site.ts'

/** The search and the centres of a language: pages nobody asks for in it are not made. */
const IN_LANGUAGES = new RegExp(`^/(${Object.keys(LANGUAGES).join('|')})/centres/([a-z0-9-]+/)?$`)

/** Every address that is rendered when asked for; all others are files of the release. */
export const LIVE_ROUTES: readonly LiveRoute[] = [
  { address: /^\/centres\/(answer\/)?$/, methods: ['GET'] },
  { address: IN_LANGUAGES, methods: ['GET'] },
  { address: /^\/(check|kept|compare|temporary-care)\/$/, methods: ['GET'] },
  { address: /^\/centres\/points\.json$/, methods: ['GET'] },
  { address: /^\/centres\/(feed\.xml|calendar\.ics)$/, methods: ['GET'] },
  { address: /^\/centres\/[^/]+\/(feed\.xml|calendar\.ics|changes\.json)$/, methods: ['GET'] },
  { address: /^\/centres\/[^/]+\/(cost|visit|door-card)\/$/, methods: ['GET'] },
  { address: /^\/centres\/[^/]+\/(check|report)\/$/, methods: ['GET', 'POST'], isPrivate: true },
  { address: /^\/needs\/$/, methods: ['GET', 'POST'], isPrivate: true },
  { address: /^\/booklet\/[a-z0-9-]+\/(\d{1,4}\/)?$/, methods: ['GET'] },
  { address: /^\/api\/centres(\/[^/]+)?\/?$/, methods: ['GET'] },
  { address: /^\/(guidance\/)?search\/$/, methods: ['GET'] },
  { address: /^\/api\/(articles|pages)\/?$/, methods: ['GET'] },
  { address: /^\/\.well-known\/security\.txt$/, methods: ['GET'] },
  { address: /^\/api\/openapi\.json$/, methods: ['GET'] },
  {
    // All pages of the complaint channel but its first one and the notice, which are files. Those with longer
    // forms are given by `main.ts`.
    address: /^\/complaints\/(?!notice\/$)(?:[a-z-]+\/)+$/,
    methods: ['GET', 'POST'],
    isPrivate: true,
  },
]
