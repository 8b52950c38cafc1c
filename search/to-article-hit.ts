import { toHighlight } from '#search/analyser/highlight.ts'
import type { ArticleDocument, ArticleHit } from '#search/engine.ts'

/** One result, as both engines give it. `marks`: normalised stretches to mark. */
export function toArticleHit(
  article: ArticleDocument,
  on: string,
  marks: readonly string[],
): ArticleHit {
  return {
    slug: article.slug,
    title: toHighlight(article.title, marks),
    summary: toHighlight(article.summary, marks),
    topic: article.topic,
    pastReview: isPastReview(article, on),
  }
}

export const isPastReview = ({ reviewBy }: ArticleDocument, on: string): boolean => reviewBy < on
