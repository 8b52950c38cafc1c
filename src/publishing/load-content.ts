import { toChinaDate } from '#src/calendar/days.ts'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { type LoadedFilings, loadFilings } from '#src/filings/load-filings.ts'
import { type LoadedLibrary, loadLibrary } from '#src/library/load-library.ts'
import { type PublishSettings, toPublishedAt } from '#src/publishing/publish-settings.ts'
import type { PublishedContent } from '#src/publishing/published-content.ts'
import { toSiteAddresses } from '#src/publishing/static-addresses.ts'

type ContentSettings = Pick<PublishSettings, 'contentDir' | 'shippedDir' | 'region' | 'clock'>
type RegionContent = Omit<PublishedContent, 'library'>

/** What a region says of itself: its filing files, checked, and the rules of its complaint channel. */
export async function loadRegion(
  settings: ContentSettings,
): Promise<RegionContent & Pick<LoadedFilings, 'report' | 'ids'>> {
  const complaintRules = await loadComplaintRules(settings)
  return { ...(await loadFilings(settings)), complaintRules }
}

/** The library of a region; the day decides what the clerk is told. */
export function loadLibraryOf(
  settings: ContentSettings,
  content: RegionContent,
): Promise<LoadedLibrary> {
  const on = toChinaDate(toPublishedAt(settings, content.region))
  const subdistrictCodes = content.region.subdistricts.map(({ code }) => code)
  return loadLibrary({ ...settings, subdistrictCodes, on }, toSiteAddresses(content))
}
