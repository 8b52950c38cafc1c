import { z } from 'zod'
import { type CentreQuery, EMPTY_QUERY, toQuery } from '#search/centre-query.ts'
import { type Filter, toValues } from '#search/filters/filter.ts'
import { radius, toThreeDecimals, unlocated } from '#search/filters/place.ts'
import { WHOLE_FILTERS, type WholeFilter } from '#search/filters/whole-filters.ts'
import { zhHansOfAddresses } from '#search/filters/words.ts'
import { zhHans as words } from '#search/words.ts'
import { timeOfDaySchema } from '#src/calendar/calendar-date.ts'
import { codesOf } from '#src/lib/coded.ts'

/** Numbers as digits: `z.coerce` would take `''`, `true` and `0x10`. */
const numeric = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number)
const flag = z.enum(['1', '0', 'true', 'false']).transform((value) => /^(1|true)$/.test(value))

/** What a filter takes in an address. */
function toParameterSchema(filter: Filter): z.ZodType {
  if (filter.kind === 'flag') return flag
  if (filter.kind === 'time') return timeOfDaySchema
  if (filter.kind === 'number') {
    const number = filter.isWhole ? z.int() : z.number()
    return numeric.pipe(number.min(filter.min).max(filter.max))
  }
  const code =
    filter.labels === 'subdistricts' ? z.string().regex(/^\d{9}$/) : z.enum(codesOf(filter.labels))
  return z.array(code)
}

const toEntry = (filter: Filter) => [filter.parameter, toParameterSchema(filter).optional()]

/**
 * The address parameters of a search, by name; `toSearchParams` writes them. Those of filters by codes may be
 * repeated.
 */
export const queryParametersSchema: z.ZodObject<Record<string, z.ZodOptional<z.ZodType>>> =
  z.object({
    q: z.string().max(200).optional(),
    ...Object.fromEntries(WHOLE_FILTERS.map(toEntry)),
    lat: numeric.pipe(z.number().min(-90).max(90).overwrite(toThreeDecimals)).optional(),
    lng: numeric.pipe(z.number().min(-180).max(180).overwrite(toThreeDecimals)).optional(),
    ...Object.fromEntries([radius, unlocated].map(toEntry)),
    sort: z.enum(['relevance', 'distance', 'fee', 'filedOn']).optional(),
    page: numeric.pipe(z.int().min(1).max(5000)).optional(),
  })

/** What a reader and a writer of addresses is told of each parameter. */
export const PARAMETER_WORDS: Readonly<
  Record<string, { name: string; problem?: string; description: string }>
> = {
  ...zhHansOfAddresses,
  ...Object.fromEntries(WHOLE_FILTERS.map((filter) => [filter.parameter, filter])),
}

/** What is wrong with a value of a filter: told by its kind. */
function toProblem(filter: WholeFilter): string {
  const { name } = filter
  if (filter.problem) return filter.problem
  if (filter.kind === 'flag') return words.problems.flag(filter.chip)
  if (filter.kind === 'time') return words.problems.time(name)
  if (filter.kind === 'codes') return words.problems.codes(name, Object.keys(filter.labels))
  return words.problems.number(name, filter.min, filter.max, filter.isWhole)
}

const PROBLEMS = Object.fromEntries(WHOLE_FILTERS.map((each) => [each.parameter, toProblem(each)]))

/** A parameter that was left out, and why, in words for a reader. */
export type ParameterIssue = { parameter: string; message: string }

type Values = Record<string, unknown>

/**
 * A query from an address. Values that cannot be used are left out and named: a page answers with the
 * rest, the API answers 400. Blank values (an unfilled form field) are no issue. Never throws.
 * `unknown` lists parameters that do not exist here: pages ignore them, the API need not.
 */
export function parseQueryParameters(given: URLSearchParams): {
  query: CentreQuery
  issues: ParameterIssue[]
  unknown: ParameterIssue[]
} {
  const params = toBoundedParameters(given)
  const issues: ParameterIssue[] = []
  const values: Values = {}
  for (const [name, schema] of Object.entries(queryParametersSchema.shape)) {
    const filled = params.getAll(name).filter((value) => value.trim() !== '')
    if (filled.length === 0) continue
    const { value, complete } = parseParameter(schema.unwrap(), filled)
    values[name] = value
    const message = PROBLEMS[name] ?? PARAMETER_WORDS[name]?.problem ?? ''
    if (!complete) issues.push({ parameter: name, message })
  }
  return {
    query: toUsableQuery(values, issues),
    issues,
    unknown: toUnknownNames(params, queryParametersSchema.shape).map((parameter) => ({
      parameter,
      message: words.unknownParameter,
    })),
  }
}

/** The usable part of one parameter's values; `complete` is false when something was left out. */
function parseParameter(schema: z.ZodType, given: string[]) {
  if (schema instanceof z.ZodArray) {
    const good = given.filter((value) => schema.safeParse([value]).success)
    return { value: [...new Set(good)], complete: good.length === given.length }
  }
  const parsed = schema.safeParse(given[0])
  return { value: parsed.data, complete: parsed.success && given.length === 1 }
}

/** Without a position nothing lies within a radius, nor can be sorted by distance. */
function toUsableQuery(values: Values, issues: ParameterIssue[]): CentreQuery {
  const { q, lat, lng, sort, page } = values as {
    q?: string
    lat?: number
    lng?: number
    sort?: CentreQuery['sort']
    page?: number
  }
  const near = lat !== undefined && lng !== undefined ? { lat, lng } : undefined
  const miss = (parameter: 'lat' | 'lng' | 'radius' | 'sort', message: string) => {
    if (!issues.some((issue) => issue.parameter === parameter)) issues.push({ parameter, message })
  }
  if (!near && lat !== undefined) miss('lng', words.position.incomplete)
  if (!near && lng !== undefined) miss('lat', words.position.incomplete)
  if (!near && values['radius'] !== undefined) miss('radius', words.position.radius)
  const sortsByNothing = sort === 'distance' && !near
  if (sortsByNothing) miss('sort', words.position.sort)
  const frame = {
    text: q?.trim() ?? '',
    near,
    sort: (sortsByNothing ? undefined : sort) ?? EMPTY_QUERY.sort,
    page: page ?? 1,
  }
  return toQuery(frame, (filter) => {
    const isUsable = filter !== radius || near !== undefined
    return isUsable ? toValues({ field: filter.parameter }, values) : []
  })
}

/** More than the whole form has, with every box ticked. */
const MOST_PARAMETERS = 100
/** Unknown parameters that an answer names. */
const MOST_NAMED = 10

/** The first hundred parameters of an address; further ones are left out, and no work is done for them. */
export function toBoundedParameters(params: URLSearchParams): URLSearchParams {
  const bounded = new URLSearchParams()
  let count = 0
  for (const [name, value] of params) {
    count += 1
    if (count > MOST_PARAMETERS) break
    bounded.append(name, value)
  }
  return bounded
}

/** Names of parameters that do not exist here, the first ten of them. */
export function toUnknownNames(params: URLSearchParams, known: object): string[] {
  const names = [...new Set(params.keys())].filter((name) => !Object.hasOwn(known, name))
  return names.slice(0, MOST_NAMED)
}
