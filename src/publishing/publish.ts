import { toChinaDate } from '#src/calendar/days.ts'
import { readSoundHeads } from '#src/complaints/store/kept-heads.ts'
import { keepFormerIds } from '#src/filings/ids/keep-former-ids.ts'
import type { LoadedFilings } from '#src/filings/load-filings.ts'
import { openBuild } from '#src/publishing/bundle/site-bundle.ts'
import { keepHistory, readHistoryWith } from '#src/publishing/content/keep-history.ts'
import { keepIds } from '#src/publishing/content/keep-ids.ts'
import { loadKeptFilings } from '#src/publishing/content/kept-filings.ts'
import {
  loadLibraryOf,
  loadRegion,
  type PublishSettings,
} from '#src/publishing/content/load-content.ts'
import { drawPhotos, withPhotos } from '#src/publishing/content/publish-photos.ts'
import { readSounds, withSounds } from '#src/publishing/content/publish-recordings.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import { type Former, readFormer } from '#src/publishing/gates/former-release.ts'
import { findUnraisedEvents, toRefusalsAfter } from '#src/publishing/gates/publish-gates.ts'
import type { Refusal } from '#src/publishing/gates/refusal.ts'
import { fillPoints } from '#src/publishing/geocoding/fill-points.ts'
import type { PublishEvent } from '#src/publishing/publish-events.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import {
  planRelease,
  putRelease,
  readEarlier,
  removeOld,
  toParts,
} from '#src/publishing/release/make-release.ts'
import type { Release } from '#src/publishing/release/release.ts'
import {
  listReleases,
  readCurrentVersion,
  releaseFolder,
  toPlaceAfter,
} from '#src/publishing/release/release-folders.ts'
import { readIsTakenBack } from '#src/publishing/taken-back.ts'

/**
 * From filing files to a release that readers see: check · make · switch · keep ids · remove old. Until the switch
 * nothing changes for anybody. Returns nothing when the numbers speak against publishing.
 */
export async function publish(
  settings: PublishSettings,
  report: Report,
): Promise<Release | undefined> {
  const { dataDir, by, reason } = settings
  return withPublishLock(dataDir, async () => {
    await keepHistory(settings)
    const filings = await loadRegion(settings, () => loadKeptFilings(settings))
    report({ step: 'checked', filings })
    const loaded = await loadLibraryOf(settings, filings)
    report({ step: 'library', ...loaded })
    const { region, snapshot, complaintRules } = filings
    const { mapTiles } = settings
    const read = { region, snapshot, complaintRules, library: loaded.library, mapTiles }
    const placed = await fillPoints(settings, read, report)

    const earlier = await readEarlier(dataDir, region.code)
    const earlierFolder = earlier && releaseFolder(dataDir, earlier.version)
    const { content: drawn, pictures, event } = await drawPhotos(settings, placed, earlierFolder)
    if (event) report(event)
    const former = await readFormer(dataDir, region.code, drawn.snapshot)
    if (former.read && former.isEarlier)
      report({ step: 'heldAgainst', version: former.read.release.version })
    const { ids, ...current } = nameAgain(drawn, filings.ids, former, report)
    const sounds = await readSounds(settings, current.library.recordings)
    const bundle = withSounds(withPhotos(await openBuild(settings.bundleDir), pictures), sounds)
    const { records, changes } = await readHistoryWith(settings, region, current.snapshot)
    const content = { ...current, records }
    const plan = planRelease(settings, bundle, content)
    const { events = [] } = former.read?.content.library ?? {}
    const titles = findUnraisedEvents(events, content.library.events)
    if (titles.length > 0) report({ step: 'unraised', titles })
    const checked = { ...filings, snapshot: content.snapshot }
    const isTakenBack = await readIsTakenBack(dataDir)
    const refusals: Refusal[] = [
      ...(isTakenBack(plan) ? [{ gate: 'takenBack' as const }] : []),
      ...toRefusalsAfter(former, checked, toChinaDate(new Date()), loaded.issues),
    ]
    if (isStopped(refusals, settings, report)) return undefined
    if (changes.length > 0) report({ step: 'changes', changes })

    const place = await toPlaceAfter(dataDir, new Date())
    const { files } = filings.report
    const release = { ...plan, files, publishedAt: place.toISOString() }
    const from = await readCurrentVersion(dataDir)
    const { rowsLeftOut } = filings.report.counts
    const overridden = refusals.length > 0 ? { overridden: refusals } : {}
    const entry = { act: 'publish', place, rowsLeftOut, by, reason, ...overridden } as const
    const parts = toParts(release, settings, await listReleases(dataDir), earlier)
    for (const [at, part] of parts.entries()) {
      const isRest = at > 0
      const later = new Date(place.getTime() + at)
      const told = isRest ? ({ act: 'complete', place: later, by, reason } as const) : entry
      await putRelease(settings, bundle, content, part, told, report)
      await keepHistory(settings)
      if (!isRest) report({ step: 'ids', ...(await keepIds(settings, ids)) })
    }
    const head = (await readSoundHeads(dataDir)).at(-1)
    if (head) report({ step: 'record', head })
    await removeOld(settings, parts.length > 1 ? parts[0]?.version : from, report)
    return release
  })
}

type Report = (event: PublishEvent) => void

/** Centres whose id somebody changed keep their former address; `ids` as they should be from now on. */
function nameAgain(
  content: PublishedContent,
  ids: LoadedFilings['ids'],
  { read }: Former,
  report: Report,
): PublishedContent & { ids: LoadedFilings['ids'] } {
  const former = read?.content.snapshot.centres ?? []
  const { moved, ...named } = keepFormerIds({ snapshot: content.snapshot, ids }, former)
  if (Object.keys(moved).length > 0) report({ step: 'moved', ids: moved })
  return { ...content, ...named }
}

/** Tells what speaks against the lists; nobody publishes them all the same without saying why. */
function isStopped(
  refusals: Refusal[],
  { force, reason }: Pick<PublishSettings, 'force' | 'reason'>,
  report: Report,
): boolean {
  if (refusals.length > 0) report({ step: 'refused', refusals, lacksReason: force && !reason })
  return refusals.length > 0 && !(force && reason)
}
