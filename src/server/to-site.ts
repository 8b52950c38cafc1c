import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import type { Clock } from '#src/lib/clock.ts'
import type { OpenRelease } from '#src/publishing/open-release.ts'
import type { Site } from '#src/server/site.ts'

/** Makes a release answerable: pages get its data, its search, the clock and the complaint channel. */
export function toSite(
  opened: OpenRelease,
  clock: Clock,
  complaints: ComplaintIntake | undefined,
): Site {
  const { release, region, complaintRules, snapshot, library, search, files, redirects } = opened
  const { version, siteUrl, snapshotVersion } = release
  return {
    version,
    files,
    redirects,
    render: (request, caller) =>
      opened.render(request, {
        releaseVersion: version,
        region,
        complaintRules,
        siteUrl,
        snapshot,
        library,
        search,
        now: clock(),
        complaints,
        caller,
      }),
    health: async () => ({
      region: release.regionCode,
      snapshot: snapshotVersion,
      index: { engine: search.name, ...(await search.health()) },
    }),
  }
}
