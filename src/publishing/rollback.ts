import { keepHistory } from '#src/publishing/content/keep-history.ts'
import {
  type PublicationNote,
  readPublications,
  recordPublication,
} from '#src/publishing/publications.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import { DiskFullError, toDiskError } from '#src/publishing/release/disk-room.ts'
import { type Release, readRelease, toDataVersion } from '#src/publishing/release/release.ts'
import {
  listReleases,
  readCurrentVersion,
  releaseFolder,
  switchTo,
} from '#src/publishing/release/release-folders.ts'
import { isWholeRelease } from '#src/publishing/release/release-sizes.ts'
import { readIsTakenBack, toHeld } from '#src/publishing/taken-back.ts'

/** `to`: a version that is asked for by name, one that was taken back too. */
type RollbackOrder = PublicationNote & { to?: string | undefined }

/** The releases of the region that readers could be led back to, the newest first. */
export async function listEarlier(dataDir: string): Promise<Release[]> {
  const current = await readCurrentVersion(dataDir)
  if (!current) return []
  const read = (version: string) =>
    readRelease(releaseFolder(dataDir, version)).catch(() => undefined)
  // Of a current one that cannot be read nothing is known but that it must go.
  const shown = await read(current)
  const held = toHeld(await readPublications(dataDir))
  const earlier: Release[] = []
  for (const version of await listReleases(dataDir)) {
    if (version === current || held.has(version)) continue
    const release = await read(version)
    if (!release || !(await isWholeRelease(releaseFolder(dataDir, version)))) continue
    if (shown && release.regionCode !== shown.regionCode) continue
    if (toDataVersion(release) !== (shown ? toDataVersion(shown) : current)) earlier.push(release)
  }
  return earlier
}

async function findTarget(dataDir: string, to: string | undefined): Promise<Release | undefined> {
  const earlier = await listEarlier(dataDir)
  if (to !== undefined) return earlier.find(({ version }) => version === to)
  const releases = await listReleases(dataDir)
  const after = releases.slice(releases.indexOf((await readCurrentVersion(dataDir)) ?? '') + 1)
  const isTakenBack = await readIsTakenBack(dataDir)
  return earlier.find((release) => after.includes(release.version) && !isTakenBack(release))
}

/**
 * Points readers back at the release of the same region published before the current one, that says something else and
 * was not taken back itself, or at the one asked for; nothing when there is none.
 */
export async function rollback(
  dataDir: string,
  { by, reason, to }: RollbackOrder = {},
): Promise<string | undefined> {
  return withPublishLock(dataDir, async () => {
    const target = await findTarget(dataDir, to)
    if (!target) return undefined
    const { version, centres } = target
    const record = { act: 'rollback', version, centres, by, reason } as const
    // Going back needs no room, and may be what makes some.
    await recordPublication(dataDir, record).catch((error) => {
      if (!(toDiskError(error) instanceof DiskFullError)) throw error
    })
    await switchTo(dataDir, version)
    await keepHistory({ dataDir, clock: undefined })
    return version
  })
}
