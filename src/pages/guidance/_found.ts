import { zhHans as words } from '#src/components/guidance/words.ts'
import { domainSchema, topicSchema } from '#src/guidance/article.ts'
import { LAST_MONTH } from '#src/guidance/shared-fields.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

const { lists } = words

/** The first page, topics, domains and ages. */
const toLists: ToPages = ({ region }) => [
  {
    href: '/guidance/',
    kind: 'list',
    title: lists.title,
    summary: lists.description(region.name),
  },
  ...topicSchema.options.map((topic) => ({
    href: `/guidance/topic/${topic}/`,
    kind: 'list' as const,
    title: labels.topics[topic],
    summary: labels.topicNotes[topic],
  })),
  ...domainSchema.options.map((domain) => ({
    href: `/guidance/domain/${domain}/`,
    kind: 'list' as const,
    title: labels.domains[domain],
    summary: lists.topicDescription(labels.domains[domain]),
  })),
  ...Array.from({ length: LAST_MONTH + 1 }, (_, months) => ({
    href: `/guidance/age/${months}/`,
    kind: 'list' as const,
    title: lists.ageTitle(months),
    summary: lists.ageDescription(months),
    monthsFrom: months,
    monthsTo: months + 1,
  })),
]

/** An article: found by its text and by the words people type for it. Its last month counts. */
const toArticles: ToPages = ({ library }) =>
  library.articles.map((article) => ({
    href: `/guidance/${article.slug}/`,
    kind: 'guidance',
    title: article.title,
    summary: article.summary,
    keywords: article.keywords,
    body: article.text,
    topic: article.topic,
    monthsFrom: article.monthsFrom,
    monthsTo: article.monthsTo + 1,
    reviewBy: article.nextReview,
  }))

export const toPages: ToPages = (source) => [...toArticles(source), ...toLists(source)]
