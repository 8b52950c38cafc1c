import { keepHistory } from '#src/publishing/keep-history.ts'
import { type PublicationNote, recordPublication } from '#src/publishing/publications.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import { readRelease } from '#src/publishing/release.ts'
import {
  listReleases,
  readCurrentVersion,
  releaseFolder,
  switchTo,
} from '#src/publishing/release-folders.ts'

/**
 * Points readers back at the release of the same region published before the current one, of other content than
 * that; nothing when there is none.
 */
export async function rollback(
  dataDir: string,
  { by, reason }: PublicationNote = {},
): Promise<string | undefined> {
  return withPublishLock(dataDir, async () => {
    const current = await readCurrentVersion(dataDir)
    if (!current) return undefined
    const read = (version: string) => readRelease(releaseFolder(dataDir, version))
    const releases = await listReleases(dataDir)
    const { regionCode, contentVersion = current } = await read(current)
    for (const version of releases.slice(releases.indexOf(current) + 1)) {
      const earlier = await read(version)
      if (earlier.regionCode !== regionCode || earlier.contentVersion === contentVersion) continue
      const { centres } = earlier
      await recordPublication(dataDir, { act: 'rollback', version, centres, by, reason })
      await switchTo(dataDir, version)
      await keepHistory({ dataDir, clock: undefined })
      return version
    }
    return undefined
  })
}
