import type { ArticleDocument } from '#search/engine.ts'
import type { Article } from '#src/guidance/article.ts'

/** An article as the search takes it: found by its text and by the words people type for it. */
export function toArticleDocument(article: Article): ArticleDocument {
  const { slug, title, summary, topic, monthsFrom, monthsTo, nextReview } = article
  const body = [article.text, article.keywords.join(' ')].join('\n')
  return { slug, title, summary, body, topic, monthsFrom, monthsTo, reviewBy: nextReview }
}
