import { withPublishLock } from '#src/publishing/publish-lock.ts'
import { readRelease } from '#src/publishing/read-release.ts'
import {
  clearLeftOvers,
  listReleases,
  readCurrentVersion,
  releaseFolder,
  switchTo,
} from '#src/publishing/release-folders.ts'

/**
 * Points readers back at the release of the same region published before the current one; nothing when
 * there is none.
 */
export async function rollback(dataDir: string): Promise<string | undefined> {
  return withPublishLock(dataDir, async () => {
    await clearLeftOvers(dataDir)
    const current = await readCurrentVersion(dataDir)
    if (!current) return undefined
    const regionOf = async (version: string) =>
      (await readRelease(releaseFolder(dataDir, version))).regionCode
    const releases = await listReleases(dataDir)
    const region = await regionOf(current)
    for (const earlier of releases.slice(releases.indexOf(current) + 1)) {
      if ((await regionOf(earlier)) !== region) continue
      await switchTo(dataDir, earlier)
      return earlier
    }
    return undefined
  })
}
