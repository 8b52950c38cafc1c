import { toChinaDate } from '#src/calendar/days.ts'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { loadFilings } from '#src/filings/load-filings.ts'
import { loadLibrary } from '#src/library/load-library.ts'
import { findUnraisedEvents } from '#src/publishing/find-unraised-events.ts'
import { keepIds } from '#src/publishing/keep-ids.ts'
import { planRelease, putRelease, readEarlier, removeOld } from '#src/publishing/make-release.ts'
import type { PublishEvent } from '#src/publishing/publish-event.ts'
import { toRefusals } from '#src/publishing/publish-gates.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import { type PublishSettings, toPublishedAt } from '#src/publishing/publish-settings.ts'
import type { PublishedContent } from '#src/publishing/published-content.ts'
import type { Release } from '#src/publishing/release.ts'
import {
  clearLeftOvers,
  readCurrentVersion,
  releaseFolder,
} from '#src/publishing/release-folders.ts'
import { toSiteAddresses } from '#src/publishing/site-addresses.ts'
import { openBuild } from '#src/publishing/site-bundle.ts'

/** The library; the day decides what the clerk is told. */
function readLibrary(settings: PublishSettings, content: Omit<PublishedContent, 'library'>) {
  const on = toChinaDate(toPublishedAt(settings, content.region))
  const subdistrictCodes = content.region.subdistricts.map(({ code }) => code)
  return loadLibrary({ ...settings, subdistrictCodes, on }, toSiteAddresses(content))
}

/**
 * From filing files to a release that readers see: check · make · switch · keep ids · remove old. Until the switch
 * nothing changes for anybody. Returns nothing when the numbers speak against publishing.
 */
export async function publish(
  settings: PublishSettings,
  report: (event: PublishEvent) => void,
): Promise<Release | undefined> {
  const { dataDir, force } = settings
  return withPublishLock(dataDir, async () => {
    await clearLeftOvers(dataDir)
    const complaintRules = await loadComplaintRules(settings)
    const filings = await loadFilings(settings)
    report({ step: 'checked', filings })
    const loaded = await readLibrary(settings, { ...filings, complaintRules })
    report({ step: 'library', ...loaded })
    const { region, snapshot } = filings
    const content = { region, snapshot, complaintRules, library: loaded.library }

    const bundle = await openBuild(settings.bundleDir)
    const plan = planRelease(settings, bundle, content)
    const earlier = await readEarlier(dataDir, plan.regionCode)
    if (earlier) {
      const folder = releaseFolder(dataDir, earlier.version)
      const titles = await findUnraisedEvents(folder, content.library.events)
      if (titles.length > 0) report({ step: 'unraised', titles })
    }
    const refusals = toRefusals(filings.report.counts, earlier?.centres ?? 0)
    if (refusals.length > 0) report({ step: 'refused', refusals })
    if (refusals.length > 0 && !force) return undefined

    const at = new Date()
    const release = { ...plan, publishedAt: at.toISOString() }
    const from = await readCurrentVersion(dataDir)
    await putRelease(settings, bundle, content, release, at, report)
    report({ step: 'ids', ...(await keepIds(settings, filings.ids)) })
    await removeOld(settings, from, report)
    return release
  })
}
