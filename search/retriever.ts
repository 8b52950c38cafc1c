import type { CentreQuery } from '#search/centre-query.ts'
import type { Facets, PageQuery, PageSearchResult } from '#search/engine.ts'
import type { Hint, TextMatch } from '#search/vocabulary/match-documents.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'

/** A question as an engine is asked it: nothing in it is misspelt any more. */
export type Retrieval<Query> = {
  /** What is applied, understood words included; its text is of no concern here. */
  query: Query
  /** Each must be held; without any, everybody is asked. */
  words: readonly SettledWord[]
  /** These only help to order. */
  hints: readonly Hint[]
  /** Who holds all words, and how well each document fits with its hints. */
  match: TextMatch
  /** How many documents make one page. */
  pageSize: number
  /** The day, `YYYY-MM-DD`. */
  on: string
}

type Retrieved = {
  /** The documents of the page asked for, by their place in the index, in order. */
  documents: number[]
  /** Exact. */
  total: number
}

export type RetrievedCentres = Retrieved & { unlocated: number; facets: Facets }
export type RetrievedPages = Retrieved & Pick<PageSearchResult, 'kinds'>

/** Set algebra over a release: words, filters, counts, order. Two engines implement it. */
export interface Retriever {
  readonly name: 'embedded' | 'meilisearch'
  retrieveCentres(retrieval: Retrieval<CentreQuery>): Promise<RetrievedCentres>
  /** How many each of them finds. */
  countCentres(retrievals: readonly Retrieval<CentreQuery>[]): Promise<number[]>
  retrievePages(retrieval: Retrieval<PageQuery>): Promise<RetrievedPages>
}
