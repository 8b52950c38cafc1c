import { join } from 'node:path'
import {
  isIndexed,
  rebuildSearch,
  removeOldIndexes,
  toRebuildProblem,
} from '#search/rebuild/rebuild.ts'
import type { PublishSettings } from '#src/publishing/load-content.ts'
import { releaseFolder } from '#src/publishing/release-folders.ts'

export type MeilisearchOutcome = { centres: number } | { problem: string }

/** The problem instead of an exception: without Meilisearch the embedded engine answers, and a list is published. */
const toOutcome = <T>(work: Promise<T>) =>
  work.catch((error: unknown) => ({ problem: toRebuildProblem(error) }))

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
  if (!force && (await isIndexed(server))) return undefined
  return toOutcome(rebuildSearch({ ...server, now: new Date(), tell: () => {} }))
}

/** Removes the indexes of releases that are gone. */
export async function forgetIndexes(
  { meiliHost, meiliKey }: Pick<PublishSettings, 'meiliHost' | 'meiliKey'>,
  versions: readonly string[],
): Promise<{ problem: string } | undefined> {
  if (!meiliHost || versions.length === 0) return undefined
  return (await toOutcome(removeOldIndexes({ meiliHost, meiliKey }, versions))) ?? undefined
}
