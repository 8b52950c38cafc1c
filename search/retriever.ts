import type { CentreQuery } from '#search/centre-query.ts'
import type { Facets } from '#search/engine.ts'
import type { SettledWord } from '#search/vocabulary/settled-word.ts'

/** A question as an engine is asked it: nothing in it is misspelt any more. */
export type Retrieval = {
  /** What is applied, understood words included; its text is of no concern here. */
  query: CentreQuery
  /** Each must be held. */
  words: readonly SettledWord[]
  /** These only help to order. */
  hints: readonly SettledWord[]
  /** The day, `YYYY-MM-DD`. */
  on: string
}

export type Retrieved = {
  /** The documents of the page asked for, by their place in the release, in order. */
  documents: number[]
  /** Exact. */
  total: number
  unlocated: number
  facets: Facets
}

/** Set algebra over a release: words, filters, counts, order. Two engines implement it. */
export interface Retriever {
  readonly name: 'embedded' | 'meilisearch'
  retrieve(retrieval: Retrieval): Promise<Retrieved>
}
