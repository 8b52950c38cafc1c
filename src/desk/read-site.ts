import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { Settings } from '#src/config.ts'
import type { Clock } from '#src/lib/clock.ts'
import { readReleaseData } from '#src/publishing/read-release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release-folders.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import { createClock } from '#src/server/create-clock.ts'

/** What the portal publishes now, as far as the desk needs it. */
export type DeskSite = {
  rules: ComplaintRules | undefined
  snapshot: CentreSnapshot | undefined
  clock: Clock
}

/**
 * Reads the current release; before the first publication there are neither rules nor centres. Throws a
 * `StoppedClockError`, as the portal does.
 */
export async function readSite({ dataDir, clock: fixed, siteUrl }: Settings): Promise<DeskSite> {
  const version = await readCurrentVersion(dataDir)
  const toClock = (regionClock: string | undefined) => createClock({ siteUrl, fixed, regionClock })
  if (!version) return { rules: undefined, snapshot: undefined, clock: toClock(undefined) }
  const { region, complaintRules, snapshot } = await readReleaseData(
    releaseFolder(dataDir, version),
  )
  return { rules: complaintRules, snapshot, clock: toClock(region.clock) }
}
