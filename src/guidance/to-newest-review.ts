import type { Article } from '#src/guidance/article.ts'

/** The newest day on which one of these articles was reviewed. */
export const toNewestReview = (articles: readonly Article[]): string | undefined =>
  articles.reduce<string | undefined>(
    (newest, { reviewedOn }) => (newest && newest > reviewedOn ? newest : reviewedOn),
    undefined,
  )
