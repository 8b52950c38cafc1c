import type { Article } from '#src/guidance/article.ts'
import type { Place } from '#src/guidance/place.ts'

/** Everything a release publishes besides the centres, as `src/library` loaded and checked it. */
export type Library = {
  /** In the order of topics, then of age. */
  articles: Article[]
  places: Place[]
}

/** A library without anything: the beginning of what a page that is about little may know. */
export const EMPTY_LIBRARY: Library = { articles: [], places: [] }
