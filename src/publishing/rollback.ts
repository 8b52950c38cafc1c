import { keepHistory } from '#src/publishing/content/keep-history.ts'
import { type PublicationNote, recordPublication } from '#src/publishing/publications.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import { DiskFullError, toDiskError } from '#src/publishing/release/disk-room.ts'
import { readRelease } from '#src/publishing/release/release.ts'
import {
  listReleases,
  readCurrentVersion,
  releaseFolder,
  switchTo,
} from '#src/publishing/release/release-folders.ts'
import { isWholeRelease } from '#src/publishing/release/release-sizes.ts'

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
    // Of a current one that cannot be read nothing is known but that it must go.
    const shown = await read(current).catch(() => undefined)
    for (const version of releases.slice(releases.indexOf(current) + 1)) {
      if (!(await isWholeRelease(releaseFolder(dataDir, version)))) continue
      const earlier = await read(version)
      if (shown && earlier.regionCode !== shown.regionCode) continue
      if (earlier.contentVersion === (shown?.contentVersion ?? current)) continue
      const { centres } = earlier
      const record = { act: 'rollback', version, centres, by, reason } as const
      // Going back needs no room, and may be what makes some.
      await recordPublication(dataDir, record).catch((error) => {
        if (!(toDiskError(error) instanceof DiskFullError)) throw error
      })
      await switchTo(dataDir, version)
      await keepHistory({ dataDir, clock: undefined })
      return version
    }
    return undefined
  })
}
