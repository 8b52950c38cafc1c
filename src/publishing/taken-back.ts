import { type Publication, readPublications } from '#src/publishing/publications.ts'
import { readRelease, toDataVersion } from '#src/publishing/release/release.ts'
import { listReleases, releaseFolder } from '#src/publishing/release/release-folders.ts'
import { isWholeRelease } from '#src/publishing/release/release-sizes.ts'

const MAKES = new Set<Publication['act']>(['publish', 'complete', 'renew'])

/**
 * What was taken back, each with the line that says so; what was published again since, or gone back to by name, is none
 * of it. `toData`: what a version says of centres, for versions that say the same.
 */
export function toTakenBack(
  publications: readonly Publication[],
  toData = (version: string) => version,
): ReadonlyMap<string, Publication> {
  const takenBack = new Map<string, Publication>()
  for (const publication of publications) {
    const { act, version, from } = publication
    takenBack.delete(toData(version))
    if (act === 'rollback' && from) takenBack.set(toData(from), publication)
  }
  return takenBack
}

/**
 * When what a line put before readers was taken back, for the lines of which it was; not of a line after which it was
 * published once more before that. Made for another day or completed it is the same, though its version is another.
 */
export function toTakenBackAt(
  publications: readonly Publication[],
): ReadonlyMap<Publication, string> {
  const origins = new Map<string, string>()
  const toOrigin = (version: string) => origins.get(version) ?? version
  const shownBy = new Map<string, Publication[]>()
  const takenBackAt = new Map<Publication, string>()
  for (const publication of publications) {
    const { act, at, version, from } = publication
    if (from && (act === 'renew' || act === 'complete')) origins.set(version, toOrigin(from))
    const origin = toOrigin(version)
    const before = act === 'publish' ? [] : (shownBy.get(origin) ?? [])
    if (MAKES.has(act)) shownBy.set(origin, [...before, publication])
    const taken = act === 'rollback' && from ? (shownBy.get(toOrigin(from)) ?? []) : []
    for (const line of taken) if (!takenBackAt.has(line)) takenBackAt.set(line, at)
  }
  return takenBackAt
}

/** The versions whose pages still say what was struck from all else; made anew, one says it no more. */
export function toHeld(publications: readonly Publication[]): ReadonlySet<string> {
  const held = new Set<string>()
  for (const { act, version, isHeld } of publications) {
    if (act === 'publish') held.delete(version)
    if (act === 'strike' && isHeld) held.add(version)
  }
  return held
}

/** How a version came to be what readers see. */
export const toPublished = (publications: readonly Publication[], wanted: string) =>
  publications.findLast(({ act, version }) => version === wanted && MAKES.has(act))

/**
 * Whether what a release says of centres was taken back; the same, made for another day, is as wrong. Whoever goes back from a
 * damaged one takes nothing back.
 */
export async function readIsTakenBack(
  dataDir: string,
): Promise<(release: Parameters<typeof toDataVersion>[0]) => boolean> {
  const data = new Map<string, string>()
  for (const version of await listReleases(dataDir)) {
    const folder = releaseFolder(dataDir, version)
    const release = await readRelease(folder).catch(() => undefined)
    if (release && (await isWholeRelease(folder))) data.set(version, toDataVersion(release))
  }
  const publications = await readPublications(dataDir)
  const takenBack = toTakenBack(publications, (version) => data.get(version) ?? version)
  return (release) => takenBack.has(toDataVersion(release))
}
