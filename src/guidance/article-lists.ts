import { type Article, domainSchema, type Topic, topicSchema } from '#src/guidance/article.ts'
import { LAST_MONTH } from '#src/guidance/shared-fields.ts'

/** Addresses of the pages that list articles: the first page, topics, domains, months of age. */
export const GUIDANCE_LISTS: readonly string[] = [
  '/guidance/',
  ...topicSchema.options.map((topic) => `/guidance/topic/${topic}/`),
  ...domainSchema.options.map((domain) => `/guidance/domain/${domain}/`),
  ...Array.from({ length: LAST_MONTH + 1 }, (_, months) => `/guidance/age/${months}/`),
]

/** What is looked for when there is no time: pages in other languages tell these in short. */
export const URGENT_ARTICLES: readonly string[] = [
  'when-to-go-to-hospital',
  'choking',
  'burns',
  'drowning',
  'febrile-convulsion',
  'fever',
  'diarrhoea',
]

/** An article for at most this many months is about an age. */
const LONGEST_AGE = 24

type SplitArticles = {
  /** About this age, the narrowest first. */
  own: Article[]
  /** For this age and many others. */
  byTopic: { topic: Topic; articles: Article[] }[]
}

const toLength = ({ monthsFrom, monthsTo }: Article) => monthsTo - monthsFrom

/** The articles for a child of so many whole months. */
export function splitByAge(articles: readonly Article[], month: number): SplitArticles {
  const fitting = articles.filter(
    ({ monthsFrom, monthsTo }) => monthsFrom <= month && month <= monthsTo,
  )
  const isOwn = (article: Article) => toLength(article) <= LONGEST_AGE
  return {
    own: fitting.filter(isOwn).sort((a, b) => toLength(a) - toLength(b)),
    byTopic: topicSchema.options
      .map((topic) => ({
        topic,
        articles: fitting.filter((article) => article.topic === topic && !isOwn(article)),
      }))
      .filter((group) => group.articles.length > 0),
  }
}

/** The newest day on which one of these articles was reviewed. */
export const toNewestReview = (articles: readonly Article[]): string | undefined =>
  articles.reduce<string | undefined>(
    (newest, { reviewedOn }) => (newest && newest > reviewedOn ? newest : reviewedOn),
    undefined,
  )

const MOST_RELATED = 4

const months = (from: number, to: number) => Math.max(0, to - from + 1)

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

/** How near two articles are: the same subject counts most, then a shared age, then a shared domain. */
function toNearness(a: Article, b: Article): number {
  const shared = months(Math.max(a.monthsFrom, b.monthsFrom), Math.min(a.monthsTo, b.monthsTo))
  if (shared === 0) return 0
  const all = months(Math.min(a.monthsFrom, b.monthsFrom), Math.max(a.monthsTo, b.monthsTo))
  const domains = a.domains.filter((domain) => b.domains.includes(domain)).length
  return (a.topic === b.topic ? 2 : 0) + shared / all + domains / 4
}
