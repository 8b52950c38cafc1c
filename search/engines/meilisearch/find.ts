import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { type Answer, ask, MeilisearchAnswerError } from '#search/engines/meilisearch/connect.ts'
import type { HeldDays } from '#search/engines/meilisearch/day-fields.ts'
import { all, type FilterExpression } from '#search/engines/meilisearch/filter-expression.ts'
import type { TextStep } from '#search/engines/meilisearch/text-step.ts'
import type { TextMatch } from '#search/vocabulary/match-documents.ts'

/** An index that holds exactly `size` documents, all of `version`: `checkWhole` has seen it. */
export type SearchedIndex = { client: Meilisearch; name: string; version: string; size: number }

/** An index with the days on which its ranks are true. */
export type WholeIndex = SearchedIndex & { held: HeldDays }

/** What is asked of an index, whatever it holds. */
export type Search = {
  step: TextStep
  /** What must hold besides the text. */
  filters: readonly FilterExpression[]
  /**
   * Groups shown one after another whatever the sort; together they are everything. Where there is one, the index sorts
   * by the rank it holds.
   */
  ranks: readonly FilterExpression[]
  /** Counted of what is found. */
  facets: readonly string[]
  /** Counts of other selections from what the text matches, by name. */
  counts: Readonly<Record<string, Selection>>
  /** What sorts within a rank; nothing: relevance. */
  sort: string | undefined
  /** Who holds the words, and how well: few enough are all read, and put in order here. */
  match: TextMatch
  page: number
  pageSize: number
}
export type Selection = { filters: readonly FilterExpression[]; facets?: string[] }

export type Found = {
  total: number
  /** Places of the documents of the page. */
  documents: number[]
  /** Counts of what is found, by facet. */
  facets: Record<string, Record<string, number>>
  counts: Record<string, Answer>
}

/** So many documents are read at once, rather than ordered by words of Meilisearch, which are coarse. */
const FEW = 200

const isOrderedHere = ({ sort, step, match }: Search) =>
  sort === undefined && step.filter !== '' && match.documents.length <= FEW

/**
 * Finds, counts, and reads one page: in one request, and in a second one for later pages of several ranks. Throws when
 * the server says nothing useful before the signal.
 */
export async function find(
  index: SearchedIndex,
  search: Search,
  signal: AbortSignal,
): Promise<Found> {
  const { ranks, page, pageSize } = search
  const isOneRank = ranks.length === 1
  const answers: Record<string, Answer> = await ask(
    index.client,
    {
      ...toNamed(ranks, (rank) => toPageQuestion(index, search, rank, isOneRank ? page : 1)),
      ...Object.fromEntries(
        Object.entries(search.counts).map(([name, selection]) => [
          name,
          { ...toQuestion(index, search.step, selection), ...COUNT_ONLY },
        ]),
      ),
    },
    signal,
  )
  const ofRanks = ranks.map((_, rank) => answers[toName(rank)] as Answer)
  const totals = ofRanks.map(({ total = fail('no total') }) => total)
  const total = totals.reduce((sum, each) => sum + each, 0)
  const read = () => {
    if (isOrderedHere(search)) return toOrdered(ofRanks, search)
    const isRead = isOneRank || page === 1
    return isRead ? ofRanks.flatMap(({ documents }) => documents).slice(0, pageSize) : undefined
  }
  const documents = read() ?? (await readLaterPage(index, search, totals, signal))
  checkPage(documents, total, search)
  return { total, documents, facets: addUp(ofRanks), counts: answers }
}

/** The page of all that were read: by rank, then by how well they hold the words, then as drawn. */
function toOrdered(ofRanks: readonly Answer[], { match, page, pageSize }: Search): number[] {
  const found = ofRanks.flatMap(({ documents, ranks }, at) =>
    documents.map((document, item) => ({
      document,
      rank: ofRanks.length > 1 ? at : (ranks[item] as number),
      score: Math.round((match.scores[document] ?? 0) * 1000),
    })),
  )
  return found
    .sort((a, b) => a.rank - b.rank || b.score - a.score || a.document - b.document)
    .slice((page - 1) * pageSize, page * pageSize)
    .map(({ document }) => document)
}

/** A page cut short, or a document that comes twice, is no answer. */
function checkPage(documents: readonly number[], total: number, { page, pageSize }: Search): void {
  const expected = Math.min(pageSize, Math.max(0, total - (page - 1) * pageSize))
  if (new Set(documents).size !== expected) {
    fail(`${documents.length} documents instead of ${expected}`)
  }
}

/** How many documents each selection holds, in one request. */
export async function countEach(
  index: SearchedIndex,
  selections: readonly (Pick<Search, 'step'> & Selection)[],
  signal: AbortSignal,
): Promise<number[]> {
  if (selections.length === 0) return []
  const answers: Record<string, Answer> = await ask(
    index.client,
    toNamed(selections, ({ step, ...selection }) => ({
      ...toQuestion(index, step, selection),
      ...COUNT_ONLY,
    })),
    signal,
  )
  return selections.map((_, at) => answers[toName(at)]?.total ?? fail('no total'))
}

/** Asking for a page of nothing gives an exact total. */
const COUNT_ONLY = { page: 1, hitsPerPage: 0 }

const toName = (at: number) => `question ${at}`

const toNamed = <Item>(items: readonly Item[], toOne: (item: Item) => MultiSearchQuery) =>
  Object.fromEntries(items.map((item, at) => [toName(at), toOne(item)]))

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

/** Words order where nothing else does; the rank that the index holds, where it is true, comes before everything. */
const toOrder = ({ sort, step, ranks }: Search): Pick<MultiSearchQuery, 'q' | 'sort'> => ({
  ...(sort === undefined && { q: step.words.join(' ') }),
  sort: [...(ranks.length === 1 ? ['rank:asc'] : []), ...(sort === undefined ? [] : [sort])],
})

const toPageQuestion = (
  index: SearchedIndex,
  search: Search,
  rank: FilterExpression,
  page: number,
): MultiSearchQuery => ({
  ...toQuestion(index, search.step, {
    filters: [...search.filters, rank],
    ...(search.facets.length > 0 && { facets: [...search.facets] }),
  }),
  ...(isOrderedHere(search)
    ? { sort: ['rank:asc'], page: 1, hitsPerPage: FEW }
    : { ...toOrder(search), page, hitsPerPage: search.pageSize }),
})

async function readLaterPage(
  index: SearchedIndex,
  search: Search,
  totals: readonly number[],
  signal: AbortSignal,
): Promise<number[]> {
  const slices = toSlices(totals, (search.page - 1) * search.pageSize, search.pageSize)
  if (slices.length === 0) return []
  const answers: Record<string, Answer> = await ask(
    index.client,
    toNamed(slices, ({ rank, offset, limit }) => ({
      ...toQuestion(index, search.step, { filters: [...search.filters, search.ranks[rank] ?? ''] }),
      ...toOrder(search),
      offset,
      limit,
    })),
    signal,
  )
  return slices.flatMap((_, at) => answers[toName(at)]?.documents ?? [])
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

/** Counts of all ranks together. */
function addUp(answers: readonly Answer[]): Found['facets'] {
  const sums: Found['facets'] = {}
  for (const [facet, counts] of answers.flatMap((answer) => Object.entries(answer.counts))) {
    const sum = sums[facet] ?? {}
    sums[facet] = sum
    for (const [value, count] of Object.entries(counts)) sum[value] = (sum[value] ?? 0) + count
  }
  return sums
}

function fail(reason: string): never {
  throw new MeilisearchAnswerError(reason)
}
