import { z } from 'zod'
import type { PageQuery } from '#search/engine.ts'
import { pageKindSchema } from '#search/page-document.ts'
import {
  type ParameterIssue,
  toBoundedParameters,
  toUnknownNames,
} from '#search/query-parameters.ts'
import { zhHans as words } from '#search/words.ts'
import { topicSchema } from '#src/guidance/article.ts'
import { LAST_MONTH } from '#src/guidance/shared-fields.ts'

const numeric = z.string().regex(/^\d+$/).transform(Number)

/** The address parameters of a search for pages, by name; `kind` may be repeated. */
export const pageParametersSchema = z.object({
  q: z.string().max(200).optional(),
  kind: z.array(pageKindSchema).optional(),
  topic: topicSchema.optional(),
  age: numeric.pipe(z.int().min(0).max(LAST_MONTH)).optional(),
  page: numeric.pipe(z.int().min(1).max(5000)).optional(),
})
type PageParameters = z.infer<typeof pageParametersSchema>
type ParameterName = keyof PageParameters

/** Those of a search for articles alone. */
export const articleParametersSchema = pageParametersSchema.omit({ kind: true })

const PROBLEMS: Record<ParameterName, string> = {
  ...words.pageProblems,
  kind: words.pageProblems.kind(pageKindSchema.options),
}

type Parsed = { query: PageQuery; issues: ParameterIssue[]; unknown: ParameterIssue[] }

/**
 * A query from an address, as `parseQueryParameters` does it for centres: what cannot be used is left out and
 * named, blank values are no issue. Never throws.
 */
export const parsePageParameters = (given: URLSearchParams): Parsed =>
  parseParameters(given, pageParametersSchema.shape)

/** The same for a search for articles alone. */
export function parseArticleParameters(given: URLSearchParams): Parsed {
  const parsed = parseParameters(given, articleParametersSchema.shape)
  return { ...parsed, query: { ...parsed.query, kinds: ['guidance'] } }
}

function parseParameters(
  given: URLSearchParams,
  shape: Partial<(typeof pageParametersSchema)['shape']>,
): Parsed {
  const params = toBoundedParameters(given)
  const issues: ParameterIssue[] = []
  const values: Record<string, unknown> = {}
  for (const name of Object.keys(shape) as ParameterName[]) {
    const filled = params.getAll(name).filter((value) => value.trim() !== '')
    const good = filled.flatMap((value) => toValue(name, value))
    if (good.length < filled.length || (name !== 'kind' && filled.length > 1)) {
      issues.push({ parameter: name, message: PROBLEMS[name] })
    }
    values[name] = name === 'kind' ? [...new Set(good)] : good[0]
  }
  const { q = '', kind = [], topic, age, page = 1 } = values as PageParameters
  return {
    query: { text: q.trim(), kinds: kind, topic, ageInMonths: age, page },
    issues,
    unknown: toUnknownNames(params, shape).map((parameter) => ({
      parameter,
      message: words.unknownParameter,
    })),
  }
}

/** The one value a parameter has, or none; of a list, one of its elements. */
function toValue(name: ParameterName, value: string): unknown[] {
  const schema = name === 'kind' ? pageKindSchema : pageParametersSchema.shape[name]
  const parsed = schema.safeParse(value)
  return parsed.success ? [parsed.data] : []
}

/** The address parameters of a query, without defaults. */
export function toPageParams(query: PageQuery): URLSearchParams {
  const { text, kinds, topic, ageInMonths, page } = query
  const params = new URLSearchParams()
  if (text) params.set('q', text)
  for (const kind of kinds) params.append('kind', kind)
  if (topic) params.set('topic', topic)
  if (ageInMonths !== undefined) params.set('age', String(ageInMonths))
  if (page > 1) params.set('page', String(page))
  return params
}
