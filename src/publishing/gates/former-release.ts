import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { historyFile, readHistory } from '#src/history/history-log.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import type { Refusal } from '#src/publishing/gates/refusal.ts'
import { type Release, readRelease, readReleaseData } from '#src/publishing/release/release.ts'
import {
  listReleases,
  readCurrentVersion,
  releaseFolder,
} from '#src/publishing/release/release-folders.ts'
import { isWholeRelease } from '#src/publishing/release/release-sizes.ts'

type Read = { release: Release; content: PublishedContent }

/** What lists are held against: the newest release of their region that can be read. */
export type Former = {
  read?: Read
  /** The newest one cannot be read: this is an earlier one. */
  isEarlier?: boolean
  /** Why there is none, or readers see something else. */
  refusals: Refusal[]
}

async function read(
  dataDir: string,
  version: string,
  now: Pick<CentreSnapshot, 'centres'>,
): Promise<Read | undefined> {
  const folder = releaseFolder(dataDir, version)
  if (!(await isWholeRelease(folder))) return undefined
  try {
    return { release: await readRelease(folder), content: await readReleaseData(folder, now) }
  } catch {
    return undefined
  }
}

/**
 * Finds it, and says so where there should be one and is none: lists that cannot be held against anything are never
 * published without a word. `now`: centres that are the same are those.
 */
export async function readFormer(
  dataDir: string,
  regionCode: string,
  now: Pick<CentreSnapshot, 'centres'>,
): Promise<Former> {
  const current = await readCurrentVersion(dataDir)
  const shown = current ? await read(dataDir, current, now) : undefined
  if (shown?.release.regionCode === regionCode) return { read: shown, refusals: [] }
  const refusals: Refusal[] = shown
    ? [{ gate: 'otherRegion', region: shown.content.region.fullName }]
    : []
  const isEarlier = current !== undefined && !shown
  for (const version of await listReleases(dataDir)) {
    const other = version === current ? undefined : await read(dataDir, version, now)
    if (other?.release.regionCode === regionCode) return { read: other, isEarlier, refusals }
  }
  const wasPublished = (await readHistory(historyFile(dataDir, regionCode))).length > 0
  if (wasPublished || isEarlier) refusals.push({ gate: 'unreadFormer' })
  return { refusals }
}
