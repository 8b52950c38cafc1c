import { domainSchema, LAST_MONTH, topicSchema } from '#src/guidance/article.ts'

/** Addresses of the pages that list articles: the first page, topics, domains, months of age. */
export const GUIDANCE_LISTS: readonly string[] = [
  '/guidance/',
  ...topicSchema.options.map((topic) => `/guidance/topic/${topic}/`),
  ...domainSchema.options.map((domain) => `/guidance/domain/${domain}/`),
  ...Array.from({ length: LAST_MONTH + 1 }, (_, months) => `/guidance/age/${months}/`),
]
