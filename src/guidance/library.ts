import type { Article } from '#src/guidance/article.ts'
import type { Place } from '#src/guidance/place.ts'
import type { ReferenceTables } from '#src/guidance/reference/reference-tables.ts'

/** Everything a release publishes besides the centres, as `src/library` loaded and checked it. */
export type Library = {
  /** In the order of topics, then of age. */
  articles: Article[]
  places: Place[]
  /** Dated tables behind the family tools; one that could not be read is absent. */
  reference: ReferenceTables
}

/** A library without anything: the beginning of what a page that is about little may know. */
export const EMPTY_LIBRARY: Library = { articles: [], places: [], reference: {} }
