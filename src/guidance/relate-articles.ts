import type { Article } from '#src/guidance/article.ts'

const MOST_RELATED = 4

const months = (from: number, to: number) => Math.max(0, to - from + 1)

/** How near two articles are: the same subject counts most, then a shared age, then a shared domain. */
function toNearness(a: Article, b: Article): number {
  const shared = months(Math.max(a.monthsFrom, b.monthsFrom), Math.min(a.monthsTo, b.monthsTo))
  if (shared === 0) return 0
  const all = months(Math.min(a.monthsFrom, b.monthsFrom), Math.max(a.monthsTo, b.monthsTo))
  const domains = a.domains.filter((domain) => b.domains.includes(domain)).length
  return (a.topic === b.topic ? 2 : 0) + shared / all + domains / 4
}

/** Gives every article the few others that a reader of it may want next. */
export function relateArticles(articles: readonly Article[]): Article[] {
  return articles.map((article) => ({
    ...article,
    related: articles
      .filter(({ slug }) => slug !== article.slug)
      .map((other) => ({ other, nearness: toNearness(article, other) }))
      .filter(({ nearness }) => nearness > 0)
      .sort((a, b) => b.nearness - a.nearness)
      .slice(0, MOST_RELATED)
      .map(({ other: { slug, title } }) => ({ slug, title })),
  }))
}
