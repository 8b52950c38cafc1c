import type { EnqueuedTaskPromise, Meilisearch } from 'meilisearch'
import {
  CENTRE_INDEX_SETTINGS,
  PAGE_INDEX_SETTINGS,
} from '#search/engines/meilisearch/index-settings.ts'
import type { IndexRecord } from '#search/engines/meilisearch/to-records.ts'

/** A task of Meilisearch that failed: it says so only when asked. */
export class MeilisearchTaskError extends Error {
  override name = 'MeilisearchTaskError'
  /** What Meilisearch calls the failure. */
  readonly code: string | undefined

  constructor(message: string, code?: string) {
    super(message)
    this.code = code
  }
}

/** A request may have 100 megabytes, a character up to three bytes. Smaller requests take longer in all. */
const CHARACTERS_AT_ONCE = 30_000_000
const LONGEST_TASK = { timeout: 15 * 60_000, interval: 100 }

async function finish(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error, type } = await task.waitTask(LONGEST_TASK)
  if (status !== 'succeeded') {
    throw new MeilisearchTaskError(`${type}: ${error?.message ?? status}`, error?.code)
  }
}

/** Makes empty indexes of these names; what bore them before is gone. */
export async function createIndexes(client: Meilisearch, names: IndexNames): Promise<void> {
  await removeIndexes(client, Object.values(names))
  for (const name of Object.values(names))
    await finish(client.createIndex(name, { primaryKey: 'id' }))
  await finish(client.index(names.centres).updateSettings(CENTRE_INDEX_SETTINGS))
  await finish(client.index(names.articles).updateSettings(PAGE_INDEX_SETTINGS))
}

/** Sends records and waits until all of them are indexed; `tell` hears how many are. */
export async function fillIndex(
  client: Meilisearch,
  name: string,
  records: Iterable<IndexRecord>,
  tell: (done: number) => void,
): Promise<void> {
  let done = 0
  for (const lines of toBatches(records)) {
    const task = client.index(name).addDocumentsFromString(lines.join('\n'), 'application/x-ndjson')
    await finish(task)
    done += lines.length
    tell(done)
  }
}

/** Records as lines of JSON, as many as one request may have. */
function* toBatches(records: Iterable<IndexRecord>): Generator<string[]> {
  let lines: string[] = []
  let length = 0
  for (const record of records) {
    const line = JSON.stringify(record)
    length += line.length
    if (length > CHARACTERS_AT_ONCE) {
      yield lines
      lines = []
      length = line.length
    }
    lines.push(line)
  }
  if (lines.length > 0) yield lines
}

/** Gives drafts their names in one step; indexes that have these names get the names of the drafts. */
export async function switchIndexes(
  client: Meilisearch,
  drafts: IndexNames,
  names: IndexNames,
): Promise<void> {
  const existing = new Set(await listIndexNames(client))
  const pairs = (['centres', 'articles'] as const).map((kind) => ({
    indexes: [drafts[kind], names[kind]] as [string, string],
    rename: !existing.has(names[kind]),
  }))
  await finish(client.swapIndexes(pairs))
}

/** Removes those of these indexes that exist, and tells which. */
export async function removeIndexes(
  client: Meilisearch,
  names: readonly string[],
): Promise<string[]> {
  const existing = new Set(await listIndexNames(client))
  const found = names.filter((name) => existing.has(name))
  for (const name of found) await finish(client.deleteIndex(name))
  return found
}

/** Drafts that nothing touched for a day: what made them was stopped. */
export async function listForgottenDrafts(client: Meilisearch, now: Date): Promise<string[]> {
  const yesterday = now.getTime() - 24 * 60 * 60 * 1000
  return (await listIndexes(client))
    .filter(({ uid, updatedAt }) => isDraftName(uid) && Date.parse(updatedAt) < yesterday)
    .map(({ uid }) => uid)
}

async function listIndexes(client: Meilisearch) {
  const { results } = await client.getRawIndexes({ limit: 1000 })
  return results
}

async function listIndexNames(client: Meilisearch): Promise<string[]> {
  return (await listIndexes(client)).map(({ uid }) => uid)
}

/** The indexes of one version of a release. A name without `_draft` exists only when it is complete. */
export type IndexNames = { centres: string; articles: string }

export const toIndexNames = (version: string): IndexNames => ({
  centres: `centres_${version}`,
  articles: `articles_${version}`,
})

/** Where the next indexes of this version are filled before they take the names above. */
export const toDraftNames = (version: string): IndexNames => ({
  centres: `centres_${version}_draft`,
  articles: `articles_${version}_draft`,
})

/** Whether an index of ours was never finished, by its name. */
const isDraftName = (name: string) => /^(centres|articles)_\w+_draft$/.test(name)
