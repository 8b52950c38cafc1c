import { relateArticles } from '#src/guidance/article-lists.ts'
import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import { toClinics } from '#src/guidance/place.ts'
import type { ContentIssue, TellContent } from '#src/library/content-issue.ts'
import { dropDeadLinks, type ToAddresses } from '#src/library/drop-dead-links.ts'
import { linkTerms } from '#src/library/link-terms.ts'
import { loadArticles, toArticleFile } from '#src/library/load-articles.ts'
import { loadOpeningGuide, loadQuestions, loadTerms } from '#src/library/load-help.ts'
import {
  loadEvents,
  loadFamilyHelp,
  loadHomeVisits,
  loadNotices,
  loadPlaces,
  loadProgrammes,
  loadResponsibilities,
} from '#src/library/load-local-life.ts'
import { loadOrigins } from '#src/library/load-origins.ts'
import {
  loadComplaintFigures,
  loadDataReports,
  loadOutcomes,
  loadPromises,
  loadSites,
  loadSupport,
} from '#src/library/load-plans.ts'
import { loadPolicies } from '#src/library/load-policies.ts'
import { loadPopulation } from '#src/library/load-population.ts'
import { loadReference } from '#src/library/load-reference.ts'
import { loadPictures } from '#src/library/pictures/load-pictures.ts'
import { tellUnknownPictures } from '#src/library/pictures/tell-unknown-pictures.ts'
import { loadAnchors } from '#src/library/points/load-anchors.ts'
import { loadOutline } from '#src/library/points/load-outline.ts'
import { type ContentSource, readRegionContent } from '#src/library/read-content-files.ts'
import { loadRecordings } from '#src/library/recordings/load-recordings.ts'
import { tellUnlikely } from '#src/library/tell-unlikely.ts'
import { isMadeUp } from '#src/library/things.ts'

/** One loader for each part of a library, in a file of its own. */
const LOADERS: { [Part in keyof Library]: Load<Library[Part]> } = {
  articles: loadArticles,
  places: loadPlaces,
  origins: loadOrigins,
  anchors: loadAnchors,
  outline: loadOutline,
  reference: loadReference,
  pictures: loadPictures,
  recordings: loadRecordings,
  events: loadEvents,
  // Told apart when a day is shown.
  pastEvents: async () => [],
  notices: loadNotices,
  policies: loadPolicies,
  terms: loadTerms,
  questions: loadQuestions,
  homeVisits: loadHomeVisits,
  familyHelp: loadFamilyHelp,
  programmes: loadProgrammes,
  responsibilities: loadResponsibilities,
  openingGuide: loadOpeningGuide,
  // They come with the filing files.
  registered: async () => [],
  promises: loadPromises,
  support: loadSupport,
  sites: loadSites,
  population: loadPopulation,
  dataReports: loadDataReports,
  complaintFigures: loadComplaintFigures,
  outcomes: loadOutcomes,
}
type Load<Value> = (source: ContentSource, tell: TellContent) => Promise<Value>
const PARTS = Object.keys(LOADERS) as (keyof Library)[]

export type LoadedLibrary = { library: Library; issues: ContentIssue[] }

/** Fills one part. A fault of the program costs that part, never the publication. */
async function fillPart<Part extends keyof Library>(
  library: Library,
  part: Part,
  source: ContentSource,
  tell: TellContent,
): Promise<void> {
  try {
    library[part] = await LOADERS[part](source, tell)
  } catch (error) {
    tell({ code: 'unexpected', file: part, detail: String(error) })
  }
}

/** Pages explain the words of officials where they first stand. */
function explainTerms(library: Library): Library {
  const explain = <Page extends { html: string }>(page: Page): Page => ({
    ...page,
    html: linkTerms(page.html, library.terms),
  })
  return {
    ...library,
    articles: library.articles.map(explain),
    policies: library.policies.map(explain),
  }
}

function tellMissingClinics({ articles, places }: Library, tell: TellContent): void {
  if (toClinics(places).length > 0) return
  for (const article of articles) {
    if (article.warningSigns) {
      tell({ code: 'noClinic', file: toArticleFile(article), field: 'warningSigns' })
    }
  }
}

/**
 * Everything that is published besides the centres, and the report on what is not: load · check sense · check links ·
 * explain terms · check clinics and names · relate. Content that is wrong is left out and told; nothing throws.
 */
export async function loadLibrary(
  source: ContentSource,
  toAddresses: ToAddresses,
): Promise<LoadedLibrary> {
  const issues: ContentIssue[] = []
  const tell: TellContent = (issue) => issues.push(issue)
  const loaded: Library = { ...EMPTY_LIBRARY }
  for (const part of PARTS) await fillPart(loaded, part, source, tell)
  if (!source.isSample) await tellMadeUpText(source, tell)
  const likely = tellUnlikely(loaded, source, tell)
  const linked = explainTerms(dropDeadLinks(likely, toAddresses, tell))
  tellMissingClinics(linked, tell)
  tellUnknownPictures(linked, tell)
  tellUnknownNames(linked, source, toAddresses(linked), tell)
  issues.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)))
  return { library: { ...linked, articles: relateArticles(linked.articles) }, issues }
}

/** Rules and settings of a region are published whole: what is left of the one they were copied from is told by line. */
async function tellMadeUpText(source: ContentSource, tell: TellContent): Promise<void> {
  for (const name of ['region.json', 'complaints.json']) {
    const file = await readRegionContent(source, name, tell)
    for (const [at, line] of (file?.text ?? '').split('\n').entries()) {
      if (isMadeUp(line)) tell({ code: 'madeUpText', file: file?.path ?? name, line: at + 1 })
    }
  }
}

/**
 * Tells where content of the region names a subdistrict, centre or article that is not there: the page it is
 * meant for would say nothing of it. Notices that are over are left in peace.
 */
function tellUnknownNames(
  { places, events, notices, homeVisits, familyHelp, recordings, sites }: Library,
  { region, subdistricts, on }: ContentSource,
  addresses: ReadonlySet<string>,
  tell: TellContent,
): void {
  const toFile = (name: string) => `regions/${region}/${name}`
  const checkSubdistrict = (name: string, field: string, value: string | undefined) => {
    if (value === undefined || subdistricts.some(({ code }) => code === value)) return
    tell({ code: 'unknownSubdistrict', file: toFile(name), field, value })
  }
  for (const { id, subdistrictCode } of places) checkSubdistrict('places', id, subdistrictCode)
  for (const { slug, subdistrictCode } of events) checkSubdistrict('events', slug, subdistrictCode)
  for (const { id, subdistrictCode } of sites) {
    checkSubdistrict('sites.json', id, subdistrictCode)
  }
  for (const { provider, subdistrictCode } of homeVisits?.offers ?? []) {
    checkSubdistrict('home-visits.json', provider, subdistrictCode)
  }
  for (const { unit, subdistrictCode } of familyHelp?.offers ?? []) {
    checkSubdistrict('family-help.json', unit, subdistrictCode)
  }
  for (const { file, page } of recordings) {
    if (addresses.has(`/${page}/`)) continue
    tell({ code: 'recordingPage', file: toFile('recordings'), field: file, value: page })
  }
  for (const notice of notices.filter(({ endsOn }) => on <= endsOn)) {
    for (const value of notice.subdistrictCodes) checkSubdistrict('notices', notice.slug, value)
    const named = [
      ...notice.centreIds.map((id) => ({ value: id, address: `/centres/${id}/` })),
      ...notice.articles.map((slug) => ({ value: slug, address: `/guidance/${slug}/` })),
    ]
    for (const { value, address } of named) {
      if (addresses.has(address)) continue
      tell({ code: 'unknownName', file: toFile('notices'), field: notice.slug, value })
    }
  }
}
