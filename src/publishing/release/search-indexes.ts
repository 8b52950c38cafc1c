import { join } from 'node:path'
import type { PublishSettings } from '#src/publishing/content/load-content.ts'
import { releaseFolder } from '#src/publishing/release/release-folders.ts'

export type MeilisearchOutcome = { centres: number } | { problem: string }

/** Loaded only where a server is set: most portals have none. */
const loadRebuild = () => import('#search/rebuild/rebuild.ts')

/** The problem instead of an exception: without Meilisearch the embedded engine answers, and a list is published. */
async function toOutcome<T>(work: Promise<T>): Promise<T | { problem: string }> {
  const { toRebuildProblem } = await loadRebuild()
  return work.catch((error: unknown) => ({ problem: toRebuildProblem(error) }))
}

/** Makes the indexes of a finished release, where a Meilisearch server is set and does not hold them. */
export async function fillMeilisearch(
  {
    dataDir,
    meiliHost,
    meiliKey,
    force,
  }: Pick<PublishSettings, 'dataDir' | 'meiliHost' | 'meiliKey' | 'force'>,
  version: string,
): Promise<MeilisearchOutcome | undefined> {
  if (!meiliHost) return undefined
  const folder = join(releaseFolder(dataDir, version), 'search')
  const server = { folder, meiliHost, meiliKey }
  const { isIndexed, rebuildSearch } = await loadRebuild()
  if (!force && (await isIndexed(server))) return undefined
  return toOutcome(rebuildSearch({ ...server, now: new Date(), tell: () => {} }))
}

/** Removes the indexes of releases that are gone. */
export async function forgetIndexes(
  { meiliHost, meiliKey }: Pick<PublishSettings, 'meiliHost' | 'meiliKey'>,
  versions: readonly string[],
): Promise<{ problem: string } | undefined> {
  if (!meiliHost || versions.length === 0) return undefined
  const { removeOldIndexes } = await loadRebuild()
  return (await toOutcome(removeOldIndexes({ meiliHost, meiliKey }, versions))) ?? undefined
}
