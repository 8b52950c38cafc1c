import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isForTheNext } from '#search/search-index.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { toStaticAddresses } from '#src/publishing/addresses/static-addresses.ts'
import { toBundleOf } from '#src/publishing/bundle/site-bundle.ts'
import { toPublishedAt } from '#src/publishing/content/load-content.ts'
import { toContentOn } from '#src/publishing/content/published-content.ts'
import { checkRoom, toDiskError } from '#src/publishing/release/disk-room.ts'
import { fillDraft, type ReleaseSettings } from '#src/publishing/release/make-release.ts'
import {
  readRelease,
  readReleaseData,
  readReleaseFiles,
  toLotOf,
} from '#src/publishing/release/release.ts'
import {
  clearProofs,
  makeProofFolder,
  readCurrentVersion,
  releaseFolder,
} from '#src/publishing/release/release-folders.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'
import { isDue } from '#src/publishing/renew.ts'

/** How many pages and files of the index were compared, and which of them read otherwise. */
export type Proof = { version: string; compared: number; differing: string[] }

/**
 * Makes the release readers see once more, from nothing, and compares: whatever was taken over from releases before must be
 * what its data give, and every page that was joined what Astro renders. Changes nothing. Nothing when there is no release, only the first part of one, or one for other days;
 * and when another one came meanwhile.
 */
export async function prove(
  settings: Omit<ReleaseSettings, 'siteUrl' | 'force'>,
): Promise<Proof | undefined> {
  const { dataDir } = settings
  const version = await readCurrentVersion(dataDir)
  if (!version) return undefined
  const folder = releaseFolder(dataDir, version)
  const [release, content] = [await readRelease(folder), await readReleaseData(folder)]
  const on = toChinaDate(toPublishedAt(settings, content.region))
  if (release.firstOf || isDue(release, on)) return undefined

  await checkRoom(dataDir)
  await clearProofs(dataDir)
  const again = await makeProofFolder(dataDir)
  try {
    const bundle = toBundleOf(folder, release)
    const whole = { ...settings, siteUrl: release.siteUrl, force: false, isProof: true }
    await fillDraft(again, whole, bundle, content, release, () => {}, undefined)
    const later = toStaticAddresses(toContentOn(content, on), toLotOf(release), on)
      .filter(({ isLater }) => isLater)
      .map(({ address }) => address)
    const [seen, made] = [await readHashes(folder), await readHashes(again)]
    // They are reckoned anew for every release, from what other releases said too.
    for (const address of later) for (const hashes of [seen, made]) hashes.delete(address)
    if ((await readCurrentVersion(dataDir)) !== version) return undefined
    const names = new Set([...seen.keys(), ...made.keys()])
    const differing = [...names].filter((name) => seen.get(name) !== made.get(name))
    return { version, compared: names.size, differing }
  } catch (error) {
    throw toDiskError(error)
  } finally {
    await rm(again, { recursive: true, force: true })
  }
}

/** What a release answers, and the files of its index. */
async function readHashes(folder: string): Promise<Map<string, string>> {
  const { files } = await readReleaseFiles(folder)
  const hashes = new Map(files.map(({ address, status, hash }) => [address, `${status} ${hash}`]))
  const index = await readdir(join(folder, 'search'), { recursive: true, withFileTypes: true })
  // What an index was made of names the programs, which may be newer now; nobody is answered from it.
  const answering = index.filter((entry) => entry.isFile() && !isForTheNext(entry.name))
  for (const { parentPath, name } of answering) {
    const path = join(parentPath, name)
    hashes.set(path.slice(folder.length), toHash(await readFile(path)))
  }
  return hashes
}
