import { z } from 'zod'
import type { ArticleQuery } from '#search/engine.ts'
import {
  type ParameterIssue,
  toBoundedParameters,
  toUnknownNames,
} from '#search/query-parameters.ts'
import { zhHans as words } from '#search/words.ts'
import { topicSchema } from '#src/guidance/article.ts'
import { LAST_MONTH } from '#src/guidance/shared-fields.ts'

const numeric = z.string().regex(/^\d+$/).transform(Number)

/** The address parameters of a search for articles, by name. */
export const articleParametersSchema = z.object({
  q: z.string().max(200).optional(),
  topic: topicSchema.optional(),
  age: numeric.pipe(z.int().min(0).max(LAST_MONTH)).optional(),
  page: numeric.pipe(z.int().min(1).max(5000)).optional(),
})
type ArticleParameters = z.infer<typeof articleParametersSchema>
type ParameterName = keyof ArticleParameters

/**
 * A query from an address, as `parseQueryParameters` does it for centres: what cannot be used is left out and
 * named, blank values are no issue. Never throws.
 */
export function parseArticleParameters(given: URLSearchParams): {
  query: ArticleQuery
  issues: ParameterIssue[]
  unknown: ParameterIssue[]
} {
  const params = toBoundedParameters(given)
  const issues: ParameterIssue[] = []
  const values: Record<string, unknown> = {}
  for (const name of Object.keys(articleParametersSchema.shape) as ParameterName[]) {
    const filled = params.getAll(name).filter((value) => value.trim() !== '')
    if (filled.length === 0) continue
    const parsed = articleParametersSchema.shape[name].safeParse(filled[0])
    if (!parsed.success || filled.length > 1) {
      issues.push({ parameter: name, message: words.articleProblems[name] })
    }
    if (parsed.success) values[name] = parsed.data
  }
  const { q = '', topic, age, page = 1 } = values as ArticleParameters
  return {
    query: { text: q.trim(), topic, ageInMonths: age, page },
    issues,
    unknown: toUnknownNames(params, articleParametersSchema.shape).map((parameter) => ({
      parameter,
      message: words.unknownParameter,
    })),
  }
}

/** The address parameters of a query, without defaults. */
export function toArticleParams({ text, topic, ageInMonths, page }: ArticleQuery): URLSearchParams {
  const params = new URLSearchParams()
  if (text) params.set('q', text)
  if (topic) params.set('topic', topic)
  if (ageInMonths !== undefined) params.set('age', String(ageInMonths))
  if (page > 1) params.set('page', String(page))
  return params
}
