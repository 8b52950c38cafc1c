import { join } from 'node:path'
import type { ArticleDocument } from '#search/engine.ts'
import {
  isIndexed,
  rebuildSearch,
  removeOldIndexes,
  toRebuildProblem,
} from '#search/rebuild/rebuild.ts'
import type { Article } from '#src/guidance/article.ts'
import type { PublishSettings } from '#src/publishing/load-content.ts'
import { releaseFolder } from '#src/publishing/release-folders.ts'

/**
 * An article as the search takes it: found by its text and by the words people type for it. Its last month
 * counts, so for the search it ends a month later.
 */
export function toArticleDocument(article: Article): ArticleDocument {
  const { slug, title, summary, keywords, topic, monthsFrom, nextReview } = article
  const monthsTo = article.monthsTo + 1
  const body = article.text
  return { slug, title, summary, keywords, body, topic, monthsFrom, monthsTo, reviewBy: nextReview }
}

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
