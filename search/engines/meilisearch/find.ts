import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { PAGE_SIZE } from '#search/centre-query.ts'
import { type Answer, ask, MeilisearchAnswerError } from '#search/engines/meilisearch/connect.ts'
import { all, type FilterExpression, is } from '#search/engines/meilisearch/filter-expression.ts'
import type { TextStep } from '#search/engines/meilisearch/text-step.ts'
import { toStamp } from '#search/engines/meilisearch/to-records.ts'

/** An index that must hold exactly `size` documents, all of `version`. */
export type SearchedIndex = {
  client: Meilisearch
  name: string
  version: string
  size: number
  /** The place of a document in the release. Throws for one that is not there. */
  toPlace: (key: string) => number
}

/** What is asked of an index, whatever it holds. */
export type Search = {
  step: TextStep
  /** What must hold besides the text. */
  filters: readonly FilterExpression[]
  /** Groups shown one after another whatever the sort; together they are everything. */
  ranks: readonly FilterExpression[]
  /** Counts of other selections from what the text matches, by name. */
  counts: Readonly<Record<string, Selection>>
  /** What sorts within a rank; nothing: relevance. */
  sort: string | undefined
  page: number
}
export type Selection = { filters: readonly FilterExpression[]; facets?: string[] }

export type Found = {
  total: number
  /** Keys of the documents of the page. */
  keys: string[]
  counts: Record<string, Answer>
}

/**
 * Counts, and reads one page. Throws when the index is not the whole index of its version, or says nothing useful before
 * the signal.
 */
export async function find(
  index: SearchedIndex,
  search: Search,
  signal: AbortSignal,
): Promise<Found> {
  const { totals, counts } = await takeSurvey(index, search, signal)
  return {
    total: totals.reduce((sum, total) => sum + total, 0),
    keys: await readPage(index, search, totals, signal),
    counts,
  }
}

async function takeSurvey(
  index: SearchedIndex,
  { step, filters, ranks, counts }: Search,
  signal: AbortSignal,
): Promise<{ totals: number[]; counts: Found['counts'] }> {
  const count = (selection: Selection) => ({ ...toQuestion(index, step, selection), ...COUNT_ONLY })
  const answers: Record<string, Answer> = await ask(
    index.client,
    {
      everything: {
        indexUid: index.name,
        filter: is('stamp', toStamp(index.version)),
        ...COUNT_ONLY,
      },
      ...toNamed(ranks.map((rank, at) => [`rank ${at}`, count({ filters: [...filters, rank] })])),
      ...toNamed(Object.entries(counts).map(([name, selection]) => [name, count(selection)])),
    },
    signal,
  )
  const toTotal = (name: string) => answers[name]?.total ?? fail(`no total for ${name}`)
  if (toTotal('everything') !== index.size) fail(`${index.name} is not complete`)
  return { totals: ranks.map((_, at) => toTotal(`rank ${at}`)), counts: answers }
}

/** Asking for a page of nothing gives an exact total. */
const COUNT_ONLY = { page: 1, hitsPerPage: 0 }

const toNamed = (questions: (readonly [string, MultiSearchQuery])[]) =>
  Object.fromEntries(questions)

function toQuestion(
  { name }: SearchedIndex,
  { filter }: TextStep,
  { filters, facets }: Selection,
): MultiSearchQuery {
  return {
    indexUid: name,
    filter: all([filter, ...filters].filter(Boolean)),
    ...(facets && { facets }),
  }
}

async function readPage(
  index: SearchedIndex,
  { step, filters, ranks, sort, page }: Search,
  totals: readonly number[],
  signal: AbortSignal,
): Promise<string[]> {
  const slices = toSlices(totals, (page - 1) * PAGE_SIZE, PAGE_SIZE)
  if (slices.length === 0) return []
  const order = sort === undefined ? { q: step.words.join(' ') } : { sort: [sort] }
  const questions = slices.map(({ rank, offset, limit }): [string, MultiSearchQuery] => [
    `rank ${rank}`,
    {
      ...order,
      ...toQuestion(index, step, { filters: [...filters, ranks[rank] ?? ''] }),
      offset,
      limit,
    },
  ])
  const answers: Record<string, Answer> = await ask(index.client, toNamed(questions), signal)
  const keys = questions.flatMap(([name]) => answers[name]?.keys ?? [])
  const expected = slices.reduce((sum, { limit }) => sum + limit, 0)
  return keys.length === expected ? keys : fail(`${keys.length} documents instead of ${expected}`)
}

/** The stretch of each rank that falls on `[from, from + count)` of all of them in a row. */
export function toSlices(totals: readonly number[], from: number, count: number) {
  let start = 0
  return totals.flatMap((total, rank) => {
    const offset = Math.max(0, from - start)
    const end = Math.min(total, from + count - start)
    start += total
    return end > offset ? [{ rank, offset, limit: end - offset }] : []
  })
}

function fail(reason: string): never {
  throw new MeilisearchAnswerError(reason)
}
