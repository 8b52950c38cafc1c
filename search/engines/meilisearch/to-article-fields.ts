import type { ArticleDocument } from '#search/engine.ts'
import { toDayNumber } from '#search/engines/meilisearch/to-day-number.ts'

/** What an article is filtered and sorted by. */
export function toArticleFields({ topic, monthsFrom, monthsTo, reviewBy }: ArticleDocument) {
  return { topic, ageFrom: monthsFrom, ageTo: monthsTo, reviewBy: toDayNumber(reviewBy) }
}
