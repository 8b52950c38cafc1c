import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { Library } from '#src/guidance/library.ts'
import { toStaticAddresses } from '#src/publishing/static-addresses.ts'
import type { Region } from '#src/region/region.ts'

/** Pages that are rendered when asked for (`src/server/live-routes.ts`) and that content may link to. */
export const LIVE_PAGES = ['/centres/']

/** Gives every address of the site for a library, so that its links can be checked before it is published. */
export const toSiteAddresses =
  (region: Region, snapshot: CentreSnapshot) =>
  (library: Library): ReadonlySet<string> =>
    new Set([
      ...LIVE_PAGES,
      ...toStaticAddresses({ region, snapshot, library }).map(({ address }) => address),
    ])
