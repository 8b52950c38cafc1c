import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toChinaDate } from '#src/calendar/days.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { CentreChange } from '#src/changes/centre-change.ts'
import type { HistoryRecord } from '#src/changes/history.ts'
import { findDiffering, toCentreChanges } from '#src/changes/to-centre-changes.ts'
import { addChanges, toIsGone, toMissing, toStandingVersion } from '#src/history/add-changes.ts'
import { appendHistory, historyFile, readHistory } from '#src/history/history-log.ts'
import { type PublishSettings, toPublishedAt } from '#src/publishing/content/load-content.ts'
import { HISTORY, readRelease } from '#src/publishing/release/release.ts'
import {
  listReleases,
  readCurrentVersion,
  releaseFolder,
} from '#src/publishing/release/release-folders.ts'
import { isWholeRelease } from '#src/publishing/release/release-sizes.ts'
import { readSnapshot } from '#src/publishing/release/snapshot-lines.ts'
import type { Region } from '#src/region/region.ts'

type Place = Pick<PublishSettings, 'dataDir' | 'clock'>

/**
 * Tells the log of a region what readers see now. Done under the lock after every switch, and before a publication for
 * one that was killed in between; a log that was lost is written anew from the release.
 */
export async function keepHistory({ dataDir, clock }: Place): Promise<void> {
  const version = await readCurrentVersion(dataDir)
  if (!version) return
  const folder = releaseFolder(dataDir, version)
  // What cannot be read tells nothing; the next release is made without it.
  if (!(await isWholeRelease(folder))) return
  const { regionCode } = await readRelease(folder)
  const region = JSON.parse(await readFile(join(folder, 'region.json'), 'utf8'))
  const file = historyFile(dataDir, regionCode)
  const [log, seen] = [await readHistory(file), await readHistory(join(folder, HISTORY))]
  const moment = { on: toChinaDate(toPublishedAt({ clock }, region)), at: new Date() }
  await appendHistory(file, toMissing(log, seen, moment))
}

/**
 * The release of a region that its history stands at: the current one, or another that is kept where another region is
 * shown now.
 */
async function findStanding(
  dataDir: string,
  regionCode: string,
  standing: string,
): Promise<string | undefined> {
  const current = await readCurrentVersion(dataDir)
  const versions = [...(current ? [current] : []), ...(await listReleases(dataDir))]
  for (const version of versions) {
    const folder = releaseFolder(dataDir, version)
    const release = await readRelease(folder).catch(() => undefined)
    if (release?.regionCode !== regionCode) continue
    if (toStandingVersion(await readHistory(join(folder, HISTORY))) === standing) return folder
  }
  return undefined
}

/**
 * The history of a region with what its new snapshot changes of what readers see. Where no release is left to compare
 * with, nothing is known to have changed.
 */
export async function readHistoryWith(
  { dataDir, clock }: Place,
  region: Region,
  after: CentreSnapshot,
): Promise<{ records: readonly HistoryRecord[]; changes: CentreChange[] }> {
  const earlier = await readHistory(historyFile(dataDir, region.code))
  const folder = await findStanding(dataDir, region.code, toStandingVersion(earlier))
  const isWhole = folder && (await isWholeRelease(folder))
  const before = isWhole ? await readSnapshot(folder, after) : undefined
  const on = toChinaDate(toPublishedAt({ clock }, region))
  const differing = before ? findDiffering(before, after) : []
  const changes = toCentreChanges(differing, region, on, toIsGone(earlier, on))
  return { records: addChanges(earlier, changes, { on, at: new Date() }), changes }
}
