import { readRelease } from '#src/publishing/release.ts'
import { listReleases, readCurrentVersion, releaseFolder } from '#src/publishing/release-folders.ts'

/** Releases of other content kept besides the current one, so that a rollback takes a moment. */
const KEPT = 2

/** What a release was made of; releases for other days of the same share it. */
async function readContentVersion(dataDir: string, version: string): Promise<string> {
  const release = await readRelease(releaseFolder(dataDir, version)).catch(() => undefined)
  return release?.contentVersion ?? version
}

/**
 * Releases to remove: of each content the newest stays, and of all but the current content the two newest. One
 * that only told another day of the same is no place to go back to; `from`, which other processes may still be
 * leaving, waits for the next time.
 */
export async function toOldVersions(dataDir: string, from: string | undefined): Promise<string[]> {
  const current = await readCurrentVersion(dataDir)
  const seen = new Set(current ? [await readContentVersion(dataDir, current)] : [])
  const old: string[] = []
  for (const version of await listReleases(dataDir)) {
    if (version === current) continue
    const content = await readContentVersion(dataDir, version)
    const isOld = seen.has(content) || seen.size > KEPT
    if (!isOld) seen.add(content)
    else if (version !== from) old.push(version)
  }
  return old
}
