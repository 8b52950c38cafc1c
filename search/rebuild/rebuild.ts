import { isDeepStrictEqual } from 'node:util'
import { type Meilisearch, MeilisearchApiError, MeilisearchRequestError } from 'meilisearch'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import type { SearchEngine } from '#search/engine.ts'
import {
  type EmbeddedIndex,
  readFoundIndex,
  readIndexFiles,
} from '#search/engines/embedded/embedded-index.ts'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { connect, REBUILD_REQUEST_LIMIT } from '#search/engines/meilisearch/connect.ts'
import {
  createIndexes,
  fillIndex,
  type IndexNames,
  listForgottenDrafts,
  MeilisearchTaskError,
  removeIndexes,
  switchIndexes,
  toDraftNames,
  toIndexNames,
} from '#search/engines/meilisearch/index-tasks.ts'
import { openMeilisearchEngine } from '#search/engines/meilisearch/open-meilisearch-engine.ts'
import { toCentreRecords, toPageRecords } from '#search/engines/meilisearch/to-records.ts'
import { toFront } from '#search/front.ts'
import { zhHans as words } from '#search/rebuild/words.ts'
import { toChinaDate } from '#src/calendar/days.ts'

/**
 * Makes the Meilisearch indexes of a release. They are filled and checked as drafts and take their names
 * in one step: whenever it is stopped, readers see the old or the new. Throws when a step fails, with
 * the old ones still serving; `toRebuildProblem` finds the words.
 */
export async function rebuildSearch(job: RebuildJob): Promise<RebuildReport> {
  const { tell } = job
  const client = connect(job.meiliHost, job.meiliKey, REBUILD_REQUEST_LIMIT)
  const index = await readIndexFiles(job.folder)
  const names = toIndexNames(index.version)
  const on = toChinaDate(job.now)
  const drafts = toDraftNames(index.version)
  const centres = index.centres.documents.count
  const articles = index.articles.documents.count
  tell(words.start(index.version, centres, articles))

  tell(words.steps.create)
  await createIndexes(client, drafts)

  tell(words.steps.fill)
  await fillIndex(client, drafts.centres, toCentreRecords(index, on), (done) =>
    tell(words.sent('centres', done, centres)),
  )
  await fillIndex(client, drafts.articles, toPageRecords(index, on), (done) =>
    tell(words.sent('articles', done, articles)),
  )

  tell(words.steps.check)
  tell(words.checked(await checkIndex(client, index, drafts, job.now)))

  tell(words.steps.switchOver)
  await switchIndexes(client, drafts, names)

  tell(words.steps.removeOld)
  const forgotten = await listForgottenDrafts(client, job.now)
  const removed = await removeIndexes(client, [...Object.values(drafts), ...forgotten])
  tell(removed.length > 0 ? words.removed(removed) : words.nothingToRemove)
  return { version: index.version, centres, articles }
}

type Server = { meiliHost: string; meiliKey?: string | undefined }

export type RebuildJob = Server & {
  /** Folder of the index that `writeSearchIndex` wrote: its very terms go to Meilisearch. */
  folder: string
  now: Date
  /** Hears what happens, in Chinese, line by line. */
  tell: (line: string) => void
}

export type RebuildReport = { version: string; centres: number; articles: number }

/** Whether Meilisearch holds the whole index of a release. */
export async function isIndexed({
  folder,
  meiliHost,
  meiliKey,
}: Pick<RebuildJob, 'folder' | keyof Server>): Promise<boolean> {
  const engine = openMeilisearchEngine(
    connect(meiliHost, meiliKey),
    toFront(await readFoundIndex(folder)),
  )
  return engine.health().then(
    () => true,
    () => false,
  )
}

/** Removes the indexes of releases that are about to be removed. */
export async function removeOldIndexes(
  { meiliHost, meiliKey }: Server,
  versions: readonly string[],
): Promise<void> {
  const names = versions.flatMap((version) => Object.values(toIndexNames(version)))
  await removeIndexes(connect(meiliHost, meiliKey, REBUILD_REQUEST_LIMIT), names)
}

/** Why a rebuild failed, in words for the person who started it. */
export function toRebuildProblem(error: unknown): string {
  if (error instanceof WrongIndexError) return words.problems.wrongAnswer(error.query)
  if (ANOTHERS_WORK.includes(toCode(error) ?? '')) return words.problems.another
  if (error instanceof MeilisearchTaskError) return words.problems.taskFailed(error.message)
  if (error instanceof MeilisearchApiError) return words.problems.refused(error.message)
  if (error instanceof MeilisearchRequestError) return words.problems.unreachable(error.message)
  return error instanceof Error ? error.message : String(error)
}

/** A draft is gone that this rebuild made, or there that it removed. */
const ANOTHERS_WORK: readonly string[] = ['index_not_found', 'index_already_exists']

function toCode(error: unknown): string | undefined {
  if (error instanceof MeilisearchTaskError) return error.code
  return error instanceof MeilisearchApiError ? error.cause?.code : undefined
}

/** An index answers a known query differently from the embedded engine. */
class WrongIndexError extends Error {
  override name = 'WrongIndexError'
  readonly query: string

  constructor(query: string) {
    super(`Wrong answer to a known query: ${query}`)
    this.query = query
  }
}

/** Names asked for, spread over all centres. */
const SAMPLES = 20
/** A new index answers its first questions slowly. */
const TIME_LIMIT = 30_000

/**
 * Checks number and version of the documents, and that known queries find and count what the embedded
 * engine does. Gives the number of queries asked; throws on the first difference.
 */
async function checkIndex(
  client: Meilisearch,
  index: EmbeddedIndex,
  names: IndexNames,
  now: Date,
): Promise<number> {
  const drafted = openMeilisearchEngine(client, toFront(index), { names, timeLimit: TIME_LIMIT })
  const embedded = openEmbeddedEngine(index)
  await drafted.health()
  const queries = ['', ...toSampleNames(index)]
  for (const query of queries) {
    const answers = [await answer(drafted, query, now), await answer(embedded, query, now)]
    if (!isDeepStrictEqual(answers[0], answers[1])) throw new WrongIndexError(query)
  }
  return queries.length
}

async function answer(engine: SearchEngine, text: string, now: Date) {
  const { total, facets, matchedBy } = await engine.searchCentres({ ...EMPTY_QUERY, text }, now)
  return { total, facets, matchedBy }
}

function toSampleNames({ centres: { documents } }: EmbeddedIndex): string[] {
  const step = Math.max(1, Math.ceil(documents.count / SAMPLES))
  return Array.from({ length: Math.ceil(documents.count / step) }, (_, sample) => {
    const { displayName, legalName } = documents.at(sample * step)
    return displayName ?? legalName
  })
}
