import { rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { writeSearchIndex } from '#search/search-index.ts'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { type LoadedFilings, loadFilings } from '#src/filings/load-filings.ts'
import { toChinaDate } from '#src/lib/clock.ts'
import { type LoadedLibrary, loadLibrary } from '#src/library/load-library.ts'
import { toBoundaries, toLastBoundary } from '#src/publishing/boundaries.ts'
import { readBundleVersion } from '#src/publishing/bundle-version.ts'
import { checkRoom, toDiskError } from '#src/publishing/disk-room.ts'
import { type KeptIds, keepIds } from '#src/publishing/keep-ids.ts'
import {
  fillMeilisearch,
  forgetIndexes,
  type MeilisearchOutcome,
} from '#src/publishing/meilisearch-indexes.ts'
import { type Refusal, toRefusals } from '#src/publishing/publish-gates.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import { type PublishSettings, toPublishedAt } from '#src/publishing/publish-settings.ts'
import { type PublishedContent, toSharedText } from '#src/publishing/published-content.ts'
import { readRelease, writeJson } from '#src/publishing/read-release.ts'
import type { Release } from '#src/publishing/release.ts'
import {
  clearLeftOvers,
  finishDraft,
  listReleases,
  makeDraftFolder,
  readCurrentVersion,
  releaseFolder,
  removeOldReleases,
  switchTo,
} from '#src/publishing/release-folders.ts'
import { toSiteAddresses } from '#src/publishing/site-addresses.ts'
import { toArticleDocument } from '#src/publishing/to-article-document.ts'
import { toHash } from '#src/publishing/to-hash.ts'
import { type WrittenPages, writePages } from '#src/publishing/write-pages.ts'

/** Releases kept besides the current one, so that a rollback takes a moment. */
const KEPT = 2

/** What happened, in the order it happens. Whoever prints it finds the words. */
export type PublishEvent =
  | { step: 'checked'; filings: LoadedFilings }
  | ({ step: 'library' } & LoadedLibrary)
  | { step: 'refused'; refusals: Refusal[] }
  | { step: 'indexed'; centres: number }
  | ({ step: 'written' } & WrittenPages)
  | ({ step: 'meilisearch' } & MeilisearchOutcome)
  | { step: 'switched'; version: string; from: string | undefined }
  | ({ step: 'ids' } & KeptIds)
  | { step: 'removed'; versions: string[] }

/** The library; the day decides what the clerk is told. */
function readLibrary(settings: PublishSettings, content: Omit<PublishedContent, 'library'>) {
  const on = toChinaDate(toPublishedAt(settings, content.region))
  const subdistrictCodes = content.region.subdistricts.map(({ code }) => code)
  return loadLibrary({ ...settings, subdistrictCodes, on }, toSiteAddresses(content))
}

/** Parts of a release that are known before anything is written; equal parts give an equal version. */
async function planRelease(
  settings: PublishSettings,
  content: PublishedContent,
): Promise<Omit<Release, 'publishedAt'>> {
  const { bundleDir, siteUrl } = settings
  const { region, snapshot, library } = content
  const boundaries = toBoundaries({ centres: snapshot.centres, library })
  const since = toLastBoundary(boundaries, toChinaDate(toPublishedAt(settings, region)))
  const bundleVersion = await readBundleVersion(bundleDir)
  return {
    version: toHash(
      snapshot.version,
      toSharedText(content),
      JSON.stringify(library),
      bundleVersion,
      siteUrl,
      since,
    ),
    regionCode: region.code,
    snapshotVersion: snapshot.version,
    bundleVersion,
    siteUrl,
    centres: snapshot.centres.length,
  }
}

/** The release readers see now, if it is of the same region and whole. */
async function readEarlier(dataDir: string, regionCode: string): Promise<Release | undefined> {
  const version = await readCurrentVersion(dataDir)
  if (!version) return undefined
  const release = await readRelease(releaseFolder(dataDir, version)).catch(() => undefined)
  return release?.regionCode === regionCode ? release : undefined
}

async function fillDraft(
  draft: string,
  settings: PublishSettings,
  content: PublishedContent,
  release: Release,
  earlier: Release | undefined,
  report: (event: PublishEvent) => void,
): Promise<void> {
  const { region, complaintRules, snapshot, library } = content
  const { version } = release
  await writeJson(draft, 'region.json', region)
  if (complaintRules) await writeJson(draft, 'complaints.json', complaintRules)
  await writeJson(draft, 'snapshot.json', snapshot)
  await writeJson(draft, 'library.json', library)
  const articles = library.articles.map(toArticleDocument)
  await writeSearchIndex(join(draft, 'search'), { snapshot, region, articles, version })
  report({ step: 'indexed', centres: snapshot.centres.length })
  const pages = await writePages(settings, content, release, draft, earlier)
  report({ step: 'written', ...pages })
  await writeJson(draft, 'release.json', release)
}

/** Makes a release whole before it gets its name; one that cannot be made leaves nothing on the disk. */
async function makeRelease(
  settings: PublishSettings,
  content: PublishedContent,
  release: Release,
  earlier: Release | undefined,
  report: (event: PublishEvent) => void,
): Promise<void> {
  const { dataDir } = settings
  await checkRoom(dataDir)
  const draft = await makeDraftFolder(dataDir)
  try {
    await fillDraft(draft, settings, content, release, earlier, report)
    await finishDraft(dataDir, draft, release.version)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw toDiskError(error)
  }
}

async function removeOld(
  settings: PublishSettings,
  report: (event: PublishEvent) => void,
): Promise<void> {
  const versions = await removeOldReleases(settings.dataDir, KEPT)
  report({ step: 'removed', versions })
  const problem = await forgetIndexes(settings, versions)
  if (problem) report({ step: 'meilisearch', ...problem })
}

async function switchRelease(dataDir: string, version: string, at: Date): Promise<void> {
  await utimes(join(releaseFolder(dataDir, version), 'release.json'), at, at)
  await switchTo(dataDir, version)
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
    const content = { ...filings, complaintRules, library: loaded.library }

    const plan = await planRelease(settings, content)
    const earlier = await readEarlier(dataDir, plan.regionCode)
    const refusals = toRefusals(filings.report.counts, earlier?.centres ?? 0)
    if (refusals.length > 0) report({ step: 'refused', refusals })
    if (refusals.length > 0 && !force) return undefined

    const at = new Date()
    const release = { ...plan, publishedAt: at.toISOString() }
    const isMade = (await listReleases(dataDir)).includes(plan.version)
    if (force || !isMade) await makeRelease(settings, content, release, earlier, report)
    const indexes = await fillMeilisearch(settings, plan.version)
    if (indexes) report({ step: 'meilisearch', ...indexes })

    const from = await readCurrentVersion(dataDir)
    await switchRelease(dataDir, plan.version, at)
    report({ step: 'switched', version: plan.version, from })
    report({ step: 'ids', ...(await keepIds(settings, filings.ids)) })
    await removeOld(settings, report)
    return release
  })
}
