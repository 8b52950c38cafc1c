import type { ArticleDocument } from '#search/engine.ts'
import type { Article } from '#src/guidance/article.ts'

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
