import { toInitialsReader } from '#search/initials.ts'
import { toQuestionReader } from '#search/question-reader.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { type LoadedFilings, loadFilings } from '#src/filings/load-filings.ts'
import { type LoadedLibrary, loadLibrary } from '#src/library/load-library.ts'
import { gatherOrigins } from '#src/origins/gather-origins.ts'
import { toSiteAddresses } from '#src/publishing/addresses/static-addresses.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import type { PublicationNote } from '#src/publishing/publications.ts'
import type { Region } from '#src/region/region.ts'

/** What a release is made from and where it goes. */
export type PublishSettings = {
  contentDir: string
  /** `content/` as it comes with the portal: guidance the bureau does not replace is taken from it. */
  shippedDir: string
  region: string
  dataDir: string
  /** The built site (`astro build`). */
  bundleDir: string
  siteUrl: string
  clock: string | undefined
  /** Where they are set, Meilisearch gets its indexes too. */
  meiliHost: string | undefined
  meiliKey: string | undefined
  /** The operator's key of Tianditu's geocoding service; without one nothing is asked. */
  tiandituKey?: string | undefined
  mapTiles?: PublishedContent['mapTiles']
  /** True: publish even when the numbers say that the list is probably wrong; that takes a `reason`. */
  force: boolean
} & PublicationNote

/** The instant pages are published for: that of a stopped clock, else now. */
export const toPublishedAt = (
  { clock }: Pick<PublishSettings, 'clock'>,
  region: Pick<Region, 'clock'>,
): Date => new Date(clock ?? region.clock ?? Date.now())

type ContentSettings = Pick<PublishSettings, 'contentDir' | 'shippedDir' | 'region' | 'clock'>
type RegionContent = Omit<PublishedContent, 'library'>

/** What a region says of itself: its filing files, checked, and the rules of its complaint channel. */
export async function loadRegion(
  settings: ContentSettings,
  load: (settings: ContentSettings) => Promise<LoadedFilings> = loadFilings,
): Promise<RegionContent & Pick<LoadedFilings, 'registered' | 'report' | 'ids'>> {
  const complaintRules = await loadComplaintRules(settings)
  return { ...(await load(settings)), complaintRules }
}

/** The library of a region; the day decides what the clerk is told. */
export async function loadLibraryOf(
  settings: ContentSettings,
  content: RegionContent & Pick<LoadedFilings, 'registered'>,
): Promise<LoadedLibrary> {
  const on = toChinaDate(toPublishedAt(settings, content.region))
  const { subdistricts } = content.region
  const box = content.region.bboxWgs84
  const isQuestion = toQuestionReader(content.region)
  const isSample = content.region.sample
  const source = { ...settings, subdistricts, box, isSample, isQuestion, on }
  const { library, issues } = await loadLibrary(source, toSiteAddresses(content))
  const origins = gatherOrigins({ ...content, library }, toInitialsReader(content.region))
  return { library: { ...library, origins, registered: content.registered }, issues }
}
