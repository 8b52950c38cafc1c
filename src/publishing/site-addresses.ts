import type { Library } from '#src/guidance/library.ts'
import type { PublishedContent } from '#src/publishing/published-content.ts'
import { toStaticAddresses } from '#src/publishing/static-addresses.ts'

/** Pages that are rendered when asked for (`src/server/live-routes.ts`) and that content may link to. */
export const LIVE_PAGES = ['/centres/', '/guidance/search/']

/** Gives every address of the site for a library, so that its links can be checked before it is published. */
export const toSiteAddresses =
  (content: Omit<PublishedContent, 'library'>) =>
  (library: Library): ReadonlySet<string> =>
    new Set([
      ...LIVE_PAGES,
      ...toStaticAddresses({ ...content, library }).map(({ address }) => address),
    ])
