import {
  access,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readRelease, toDataVersion } from '#src/publishing/release/release.ts'

/** Unfinished releases carry this in front of their name; nobody reads them. */
const DRAFT = '.draft-'
/** Releases on their way out carry this: half of one must never pass for a release. */
const REMOVING = '.removing-'
const VERSION = /^[0-9a-f]{12}$/

const releasesIn = (dataDir: string) => join(dataDir, 'releases')
const pointerIn = (dataDir: string) => join(dataDir, 'current')

export const releaseFolder = (dataDir: string, version: string) =>
  join(releasesIn(dataDir), version)

/** `release.json` is written last: a folder without it is no release. */
const releaseFile = (dataDir: string, name: string) =>
  join(releaseFolder(dataDir, name), 'release.json')

const isWhole = (dataDir: string, name: string) =>
  access(releaseFile(dataDir, name)).then(
    () => true,
    () => false,
  )

const readNames = (folder: string) => readdir(folder).catch(() => [])

const removeFolder = (dataDir: string, name: string) =>
  rm(releaseFolder(dataDir, name), { recursive: true, force: true })

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
  const name = `${DRAFT}${process.pid}`
  await removeFolder(dataDir, name)
  await mkdir(releaseFolder(dataDir, name), { recursive: true })
  return releaseFolder(dataDir, name)
}

const keptIn = (dataDir: string) => join(dataDir, 'kept')
const PROOF = /^proof-(\d+)-/

/** Makes an empty folder in which this process makes the current release once more. */
export async function makeProofFolder(dataDir: string): Promise<string> {
  await mkdir(keptIn(dataDir), { recursive: true })
  return mkdtemp(join(keptIn(dataDir), `proof-${process.pid}-`))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Clears away what a proof left that was killed. */
export async function clearProofs(dataDir: string): Promise<void> {
  for (const name of await readNames(keptIn(dataDir))) {
    const [, pid] = PROOF.exec(name) ?? []
    if (pid && !isRunning(Number(pid)))
      await rm(join(keptIn(dataDir), name), { recursive: true, force: true })
  }
}

/** Takes a release out of sight in one step; what is left of it may be removed by anybody at any time. */
async function setAside(dataDir: string, version: string): Promise<void> {
  await removeFolder(dataDir, REMOVING + version)
  await rename(releaseFolder(dataDir, version), releaseFolder(dataDir, REMOVING + version))
}

/** Gives a finished draft its name. A release of that name had the same content and makes way. */
export async function finishDraft(dataDir: string, draft: string, version: string): Promise<void> {
  const isThere = await isWhole(dataDir, version)
  await (isThere ? setAside(dataDir, version) : removeFolder(dataDir, version))
  await rename(draft, releaseFolder(dataDir, version))
  if (isThere) await removeFolder(dataDir, REMOVING + version)
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
  const names = (await readNames(releasesIn(dataDir))).filter((name) => VERSION.test(name))
  const dated = await Promise.all(
    names.map(async (name) => ({
      name,
      at: await stat(releaseFile(dataDir, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => undefined,
      ),
    })),
  )
  return dated
    .flatMap(({ name, at }) => (at === undefined ? [] : [{ name, at }]))
    .sort((a, b) => b.at - a.at)
    .map(({ name }) => name)
}

/**
 * A moment later than that of every other release: their order is that of their files, and a clock may have been put
 * back since.
 */
export async function toPlaceAfter(dataDir: string, moment: Date): Promise<Date> {
  const [newest] = await listReleases(dataDir)
  const last = newest ? (await stat(releaseFile(dataDir, newest))).mtimeMs : 0
  return new Date(Math.max(moment.getTime(), Math.ceil(last) + 1))
}

/**
 * Clears away what a publication left that was killed: drafts, halves of releases, pointers that were never put
 * in place. The current release, killed while it made way for its equal, comes back. Only under the lock.
 */
export async function clearLeftOvers(dataDir: string): Promise<void> {
  const current = await readCurrentVersion(dataDir)
  if (
    current &&
    !(await isWhole(dataDir, current)) &&
    (await isWhole(dataDir, REMOVING + current))
  ) {
    await removeFolder(dataDir, current)
    await rename(releaseFolder(dataDir, REMOVING + current), releaseFolder(dataDir, current))
  }
  for (const name of await readNames(releasesIn(dataDir))) {
    const isOurs = name.startsWith(DRAFT) || name.startsWith(REMOVING)
    const isHalf = VERSION.test(name) && !(await isWhole(dataDir, name))
    if (isOurs || isHalf) await removeFolder(dataDir, name)
  }
  await clearProofs(dataDir)
  for (const name of await readNames(dataDir)) {
    if (/^current\.\d+$/.test(name)) await rm(join(dataDir, name), { force: true })
  }
}

/** Removes releases; each is out of sight before anything of it is gone. */
export async function removeReleases(dataDir: string, versions: readonly string[]): Promise<void> {
  for (const version of versions) {
    await setAside(dataDir, version)
    await removeFolder(dataDir, REMOVING + version)
  }
}

/** Releases of other content kept besides the current one, so that a rollback takes a moment. */
const KEPT = 2

/** What a release says of centres; releases for other days of the same share it. */
async function readDataVersion(dataDir: string, version: string): Promise<string> {
  const release = await readRelease(releaseFolder(dataDir, version)).catch(() => undefined)
  return release ? toDataVersion(release) : version
}

/**
 * Releases to remove: of each content the newest stays, and of all but the current content the two newest. One
 * that only told another day of the same is no place to go back to; `from`, which other processes may still be
 * leaving, waits for the next time.
 */
export async function toOldVersions(dataDir: string, from: string | undefined): Promise<string[]> {
  const current = await readCurrentVersion(dataDir)
  const seen = new Set(current ? [await readDataVersion(dataDir, current)] : [])
  const old: string[] = []
  for (const version of await listReleases(dataDir)) {
    if (version === current) continue
    const content = await readDataVersion(dataDir, version)
    const isOld = seen.has(content) || seen.size > KEPT
    if (!isOld) seen.add(content)
    else if (version !== from) old.push(version)
  }
  return old
}
