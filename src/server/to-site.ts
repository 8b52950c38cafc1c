import { type Clock, toChinaDate } from '#src/calendar/days.ts'
import { LANGUAGES } from '#src/languages/catalogue.ts'
import { keptFor } from '#src/lib/kept-for.ts'
import { followContent } from '#src/publishing/content/published-content.ts'
import type { OpenRelease } from '#src/publishing/release/open-release.ts'
import type { Site } from '#src/server/site.ts'
import { toPictureVersion } from '#src/share-picture/share-pictures.ts'

/** Whoever asks how the site is asks neither store nor search server more often. */
const HEALTH_KEPT_MS = 3000

/** Makes a release answerable: pages get its data, its search, the clock, the complaint channel and the data desk. */
export function toSite(
  opened: OpenRelease,
  clock: Clock,
  { complaints, reports }: Pick<App.Locals, 'complaints' | 'reports'>,
): Site {
  const { release, region, complaintRules, search, files, redirects } = opened
  const { snapshot, library, mapTiles, records } = opened
  const showOn = followContent({ region, complaintRules, snapshot, library, mapTiles, records })
  const { version, siteUrl, snapshotVersion } = release
  return {
    version,
    files,
    redirects,
    render: (request, caller) => {
      const now = clock()
      return opened.render(request, {
        ...showOn(toChinaDate(now)),
        releaseVersion: version,
        siteUrl,
        search,
        now,
        complaints,
        reports,
        caller,
        languages: LANGUAGES,
        toPictureVersion,
      })
    },
    health: keptFor(HEALTH_KEPT_MS, async () => {
      const { insteadOf, reason, ...index } = await search.health()
      const canFile = await complaints?.canFile()
      return {
        parts: {
          region: release.regionCode,
          snapshot: snapshotVersion,
          index: insteadOf
            ? { engine: 'embedded', insteadOf, reason, ...index }
            : { engine: search.name, ...index },
          complaints: canFile === undefined ? 'none' : canFile ? 'open' : 'unavailable',
        },
        isDegraded: insteadOf !== undefined || canFile === false,
      }
    }),
  }
}
