import { mkdir, readdir, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** Unfinished releases carry this in front of their name; nobody reads them. */
const DRAFT = '.draft-'

const releasesIn = (dataDir: string) => join(dataDir, 'releases')
const pointerIn = (dataDir: string) => join(dataDir, 'current')

export const releaseFolder = (dataDir: string, version: string) =>
  join(releasesIn(dataDir), version)

/** The version the pointer names, or nothing before the first release. */
export async function readCurrentVersion(dataDir: string): Promise<string | undefined> {
  try {
    return basename(await readlink(pointerIn(dataDir)))
  } catch {
    return undefined
  }
}

/** Makes an empty folder for a release that is not finished yet. */
export async function makeDraftFolder(dataDir: string): Promise<string> {
  const folder = releaseFolder(dataDir, `${DRAFT}${process.pid}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  return folder
}

/** Gives a finished draft its name. A release of that name had the same content and makes way. */
export async function finishDraft(dataDir: string, draft: string, version: string): Promise<void> {
  await rm(releaseFolder(dataDir, version), { recursive: true, force: true })
  await rename(draft, releaseFolder(dataDir, version))
}

/** Points readers at a release in one step: they see the old or the new one, never a mixture. */
export async function switchTo(dataDir: string, version: string): Promise<void> {
  const next = `${pointerIn(dataDir)}.${process.pid}`
  await rm(next, { force: true })
  await symlink(join('releases', version), next)
  await rename(next, pointerIn(dataDir))
}

/** Finished releases, the newest first. */
export async function listReleases(dataDir: string): Promise<string[]> {
  const names = (await readdir(releasesIn(dataDir)).catch(() => [])).filter(
    (name) => !name.startsWith(DRAFT),
  )
  const dated = await Promise.all(
    names.map(async (name) => ({
      name,
      at: (await stat(join(releaseFolder(dataDir, name), 'release.json'))).mtimeMs,
    })),
  )
  return dated.sort((a, b) => b.at - a.at).map(({ name }) => name)
}

/** Removes left-over drafts and all releases but the current one and the `keep` newest others. */
export async function removeOldReleases(dataDir: string, keep: number): Promise<string[]> {
  const current = await readCurrentVersion(dataDir)
  const old = (await listReleases(dataDir)).filter((version) => version !== current).slice(keep)
  const drafts = (await readdir(releasesIn(dataDir))).filter((name) => name.startsWith(DRAFT))
  for (const name of [...old, ...drafts]) {
    await rm(releaseFolder(dataDir, name), { recursive: true, force: true })
  }
  return old
}
