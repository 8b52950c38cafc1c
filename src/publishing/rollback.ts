import { listReleases, readCurrentVersion, switchTo } from '#src/publishing/release-folders.ts'

/** Points readers back at the release published before the current one; nothing when there is none. */
export async function rollback(dataDir: string): Promise<string | undefined> {
  const current = await readCurrentVersion(dataDir)
  if (!current) return undefined
  const releases = await listReleases(dataDir)
  const earlier = releases[releases.indexOf(current) + 1]
  if (earlier) await switchTo(dataDir, earlier)
  return earlier
}
