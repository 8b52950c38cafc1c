import { type Article, type Topic, topicSchema } from '#src/guidance/article.ts'

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
