import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeSearchIndex } from '#search/search-index.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { toLot } from '#src/centres/draw.ts'
import { toGoneEnds, toHistory, toUntoldDays } from '#src/changes/history.ts'
import { readSoundHeads } from '#src/complaints/store/kept-heads.ts'
import { toToldVersion } from '#src/history/add-changes.ts'
import { toHistoryText } from '#src/history/history-log.ts'
import { copyCode, openToPublish, type SiteBundle } from '#src/publishing/bundle/site-bundle.ts'
import { toBoundaries, toLastBoundary, toNextBoundary } from '#src/publishing/content/boundaries.ts'
import { keepFigures, readFigures } from '#src/publishing/content/keep-figures.ts'
import { type PublishSettings, toPublishedAt } from '#src/publishing/content/load-content.ts'
import { type PublishedContent, toSharedText } from '#src/publishing/content/published-content.ts'
import { readCodeVersion } from '#src/publishing/known-inputs.ts'
import { readFoundPages } from '#src/publishing/pages/read-found-pages.ts'
import { type ProofSetting, writePages } from '#src/publishing/pages/write-pages.ts'
import {
  type Publication,
  readPublications,
  recordPublication,
} from '#src/publishing/publications.ts'
import type { PublishEvent } from '#src/publishing/publish-events.ts'
import { checkReserve, checkRoom, toDiskError } from '#src/publishing/release/disk-room.ts'
import { PACK_NAME } from '#src/publishing/release/file-pack.ts'
import { linkFiles } from '#src/publishing/release/put-files.ts'
import {
  HISTORY,
  type Release,
  readRelease,
  toLotOf,
  toShownVersion,
  writeJson,
} from '#src/publishing/release/release.ts'
import {
  finishDraft,
  listReleases,
  makeDraftFolder,
  readCurrentVersion,
  releaseFolder,
  removeReleases,
  switchTo,
  toOldVersions,
} from '#src/publishing/release/release-folders.ts'
import { isWholeRelease, readSizes } from '#src/publishing/release/release-sizes.ts'
import { fillMeilisearch, forgetIndexes } from '#src/publishing/release/search-indexes.ts'
import { writeSnapshot } from '#src/publishing/release/snapshot-lines.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'
import { toHeld } from '#src/publishing/taken-back.ts'

/** What making a release needs to know of where it goes. */
export type ReleaseSettings = Omit<
  PublishSettings,
  'contentDir' | 'shippedDir' | 'region' | 'bundleDir'
> &
  ProofSetting

type Report = (event: PublishEvent) => void

/** Parts of a release that are known before anything is written; equal parts give an equal version. */
export function planRelease(
  { siteUrl, clock }: ReleaseSettings,
  bundle: SiteBundle,
  content: PublishedContent,
): Omit<Release, 'publishedAt'> {
  const { region, snapshot, library } = content
  const dataVersion = toHash(
    snapshot.version,
    toSharedText(content),
    JSON.stringify(library),
    bundle.version,
    siteUrl,
  )
  const told = toToldVersion(content.records ?? [])
  const contentVersion = toHash(dataVersion, told)
  const on = toChinaDate(toPublishedAt({ clock }, region))
  const { gone } = toHistory(content.records ?? [], on)
  const known = [...snapshot.centres, ...gone.map(({ centre }) => centre)]
  const records = content.records ?? []
  const ends = [...toGoneEnds(records), ...toUntoldDays(records)]
  const boundaries = [...toBoundaries({ centres: known, library }), ...ends].sort()
  const since = toLastBoundary(boundaries, on)
  const lot = toLot(on)
  return {
    version: toHash(contentVersion, since, lot),
    contentVersion,
    dataVersion,
    since,
    lot,
    until: toNextBoundary(boundaries, on),
    regionCode: region.code,
    snapshotVersion: snapshot.version,
    bundleVersion: bundle.version,
    deskPage: bundle.deskPage,
    siteUrl,
    centres: snapshot.centres.length,
  }
}

/** From so many centres on, readers wait for what they need not wait for: small files, and what all centres add up to. */
const LARGE = 1000

/**
 * The releases to make, one after the other: readers of a large region see what changed at once, in files compressed
 * quickly; files as small as they should be, and what is reckoned from all centres, which says its day, a moment later.
 */
export function toParts(
  release: Release,
  { force }: Pick<ReleaseSettings, 'force'>,
  made: readonly string[],
  earlier: Release | undefined,
): Release[] {
  const first = { ...release, version: toHash(release.version, 'first'), firstOf: release.version }
  const isDone = made.includes(release.version) || earlier?.version === first.version
  const inParts = release.centres >= LARGE && !isDone && !force
  return inParts ? [first, release] : [release]
}

/** The release readers see now, if it is of the same region and whole. */
export async function readEarlier(
  dataDir: string,
  regionCode: string,
): Promise<Release | undefined> {
  const version = await readCurrentVersion(dataDir)
  if (!version) return undefined
  const folder = releaseFolder(dataDir, version)
  const release = await readRelease(folder).catch(() => undefined)
  const isFit = release?.regionCode === regionCode && (await isWholeRelease(folder))
  return isFit ? release : undefined
}

/** What the data of a release are written from. */
type Written = { bundle: SiteBundle; content: PublishedContent; release: Release }

/** All but pages and index. */
async function writeData(
  draft: string,
  { bundle, content }: Written,
  earlier: string | undefined,
): Promise<void> {
  const { region, complaintRules, snapshot, library, mapTiles, records = [] } = content
  await copyCode(bundle, draft)
  await writeJson(draft, 'region.json', region)
  if (complaintRules) await writeJson(draft, 'complaints.json', complaintRules)
  await writeJson(draft, 'library.json', library)
  await writeFile(join(draft, HISTORY), toHistoryText(records))
  if (mapTiles) await writeJson(draft, 'map-tiles.json', mapTiles)
  await writeSnapshot(draft, snapshot, earlier)
}

async function writeIndex(
  draft: string,
  settings: ReleaseSettings,
  { bundle, content, release }: Written,
  earlier: string | undefined,
): Promise<void> {
  const { region, snapshot, library } = content
  const [version, { siteUrl }] = [toShownVersion(release), release]
  const render = await openToPublish(bundle)
  const now = toPublishedAt(settings, region)
  const articles = await readFoundPages(render, {
    ...content,
    releaseVersion: version,
    siteUrl,
    now,
  })
  const { origins } = library
  const source = { snapshot, region, articles, origins, version, lot: toLotOf(release) }
  const taken = { code: readCodeVersion(), earlier: earlier && join(earlier, 'search') }
  await writeSearchIndex(join(draft, 'search'), source, taken)
}

/** What the rest of a release has of its own; all else is that of its first part. */
const OWN_OF_REST = ['release.json', 'files.json', PACK_NAME]

/** Writes all of a release into a folder; what has not changed is taken from `earlier`, and is the same as without. */
export async function fillDraft(
  draft: string,
  settings: ReleaseSettings,
  bundle: SiteBundle,
  content: PublishedContent,
  release: Release,
  report: Report,
  earlier: Release | undefined,
): Promise<void> {
  const written = { bundle, content, release }
  const before = earlier && releaseFolder(settings.dataDir, earlier.version)
  const isRest = earlier?.firstOf === release.version
  if (before && isRest) await linkFiles(before, draft, OWN_OF_REST)
  else await writeData(draft, written, before)
  const index = async () => {
    if (!isRest) await writeIndex(draft, settings, written, before)
    await checkReserve(settings.dataDir)
    report({ step: 'indexed', centres: content.snapshot.centres.length })
  }
  const earlierFigures = await readFigures(settings.dataDir, content.region.code)
  const known = { ...content, earlierFigures }
  const pages = await writePages(settings, bundle, known, release, draft, earlier, index)
  await checkReserve(settings.dataDir)
  report({ step: 'written', ...pages })
  const [recordHeads, sizes] = [await readSoundHeads(settings.dataDir), await readSizes(draft)]
  await writeJson(draft, 'release.json', { ...release, recordHeads, sizes })
}

/** Makes a release whole before it gets its name; one that cannot be made leaves nothing on the disk. */
async function writeRelease(
  settings: ReleaseSettings,
  bundle: SiteBundle,
  content: PublishedContent,
  release: Release,
  report: Report,
): Promise<void> {
  const { dataDir } = settings
  await checkRoom(dataDir)
  const draft = await makeDraftFolder(dataDir)
  try {
    const earlier = await readEarlier(dataDir, release.regionCode)
    await fillDraft(draft, settings, bundle, content, release, report, earlier)
    await finishDraft(dataDir, draft, release.version)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw toDiskError(error)
  }
}

/** What is kept of a publication, and its place among the others, for rollbacks. */
type Entry = Omit<Publication, 'at' | 'from' | 'version'> & { place: Date }

/** Makes a release, unless it is there, and points readers at it; until then nothing changes for anybody. */
export async function putRelease(
  settings: ReleaseSettings,
  bundle: SiteBundle,
  content: PublishedContent,
  release: Release,
  { place, ...entry }: Entry,
  report: Report,
): Promise<void> {
  const { dataDir, force } = settings
  const { version } = release
  const isMade = await isWholeRelease(releaseFolder(dataDir, version))
  const isHeld = toHeld(await readPublications(dataDir)).has(version)
  const isRemade = force || isHeld
  if (isRemade || !isMade) await writeRelease(settings, bundle, content, release, report)
  const indexes = await fillMeilisearch(settings, version)
  if (indexes) report({ step: 'meilisearch', ...indexes })
  const from = await readCurrentVersion(dataDir)
  await utimes(join(releaseFolder(dataDir, version), 'release.json'), place, place)
  const { centres } = release
  if (isRemade || from !== version) await recordPublication(dataDir, { ...entry, version, centres })
  await switchTo(dataDir, version)
  if (release.firstOf === undefined) await keepFigures(settings, content)
  report({ step: 'switched', version, from, isFirst: release.firstOf !== undefined, isRemade })
}

/** Removes releases nobody goes back to. `from` is the one readers are just leaving. */
export async function removeOld(
  settings: ReleaseSettings,
  from: string | undefined,
  report: Report,
): Promise<void> {
  const { dataDir } = settings
  const old = await toOldVersions(dataDir, from)
  const held = toHeld(await readPublications(dataDir))
  const shown = await readCurrentVersion(dataDir)
  // Whatever still says what was struck goes, as soon as nobody is leaving it.
  const isHeld = (version: string) => held.has(version) && version !== shown && version !== from
  const versions = [...new Set([...old, ...(await listReleases(dataDir)).filter(isHeld)])]
  await removeReleases(settings.dataDir, versions)
  report({ step: 'removed', versions })
  const problem = await forgetIndexes(settings, versions)
  if (problem) report({ step: 'meilisearch', ...problem })
}
