import { z } from 'zod'
import { type CentreQuery, EMPTY_QUERY, toQuery } from '#search/centre-query.ts'
import { type Filter, toValues, YES } from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { canStart, start } from '#search/filters/start.ts'
import { VALUE_FILTERS, WHOLE_FILTERS, type WholeFilter } from '#search/filters/whole-filters.ts'
import { toExcluded } from '#search/filters/without.ts'
import { zhHansOfAddresses } from '#search/filters/words.ts'
import { zhHans as words } from '#search/words.ts'
import { calendarMonthSchema, timeOfDaySchema } from '#src/calendar/calendar-date.ts'
import { toThreeDecimals } from '#src/geo/to-three-decimals.ts'
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
  if (filter.kind === 'month') return calendarMonthSchema
  if (filter.kind === 'exclusions') return z.array(z.string().refine(canExclude))
  if (filter.kind === 'numbers') {
    return z.array(numeric.pipe(z.int().min(filter.min).max(filter.max))).max(filter.most)
  }
  if (filter.kind === 'number') {
    const number = filter.isWhole ? z.int() : z.number()
    return numeric.pipe(number.min(filter.min).max(filter.max))
  }
  return z.array(toCodeSchema(filter))
}

function toCodeSchema({ labels }: Extract<Filter, { kind: 'codes' }>): z.ZodType {
  if (labels === 'own') return z.string().min(1).max(20)
  return labels === 'subdistricts' ? z.string().regex(/^\d{9}$/) : z.enum(codesOf(labels))
}

/** Only what centres hold as a value can be excluded, not what depends on the day. */
function canExclude(exclusion: string): boolean {
  const { parameter, code } = toExcluded(exclusion)
  const filter = VALUE_FILTERS.find((each) => each.parameter === parameter)
  return filter?.kind === 'codes'
    ? toCodeSchema(filter).safeParse(code).success
    : !!filter && code === YES
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
    origin: z
      .string()
      .regex(/^[\w-]{1,80}$/)
      .optional(),
    place: z.string().trim().max(60).optional(),
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
function toProblem(filter: WholeFilter): string | undefined {
  const { name } = filter
  if (filter.problem) return filter.problem
  if (filter.kind === 'flag') return words.problems.flag(filter.chip)
  if (filter.kind === 'codes') return words.problems.codes(name, Object.keys(filter.labels))
  if (filter.kind === 'number') {
    return words.problems.number(name, filter.min, filter.max, filter.isWhole)
  }
  return filter.kind === 'time' ? words.problems.time(name) : undefined
}

/** How many values a filter takes, where it takes no more. */
const MOST_VALUES: Readonly<Record<string, number>> = Object.fromEntries(
  WHOLE_FILTERS.flatMap((filter) =>
    filter.kind === 'numbers' ? [[filter.parameter, filter.most]] : [],
  ),
)

const PROBLEMS = Object.fromEntries(WHOLE_FILTERS.map((each) => [each.parameter, toProblem(each)]))

/** A parameter that was left out, and why, in words for a reader. */
export type ParameterIssue = { parameter: string; message: string }

type Values = Record<string, unknown>

/**
 * A query from an address. Values that cannot be used are left out and named: a page answers with the
 * rest, the API answers 400. Blank values (an unfilled form field) are no issue. Never throws. `on` is the day of the
 * question: care cannot begin before it; without it any month will do.
 * `unknown` lists parameters that do not exist here: pages ignore them, the API need not.
 */
export function parseQueryParameters(
  given: URLSearchParams,
  on?: string,
): {
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
    const { value, complete } = parseParameter(schema.unwrap(), filled, MOST_VALUES[name])
    values[name] = value
    const message = PROBLEMS[name] ?? PARAMETER_WORDS[name]?.problem ?? ''
    if (!complete) issues.push({ parameter: name, message })
  }
  return {
    query: toUsableQuery(values, issues, on),
    issues,
    unknown: toUnknownNames(params, queryParametersSchema.shape).map((parameter) => ({
      parameter,
      message: words.unknownParameter,
    })),
  }
}

/** The usable part of one parameter's values; `complete` is false when something was left out. */
function parseParameter(schema: z.ZodType, given: string[], most = Number.POSITIVE_INFINITY) {
  if (schema instanceof z.ZodArray) {
    const good = given.filter((value) => schema.safeParse([value]).success).slice(0, most)
    return {
      value: [...new Set(schema.parse(good) as unknown[])],
      complete: good.length === given.length,
    }
  }
  const parsed = schema.safeParse(given[0])
  return { value: parsed.data, complete: parsed.success && given.length === 1 }
}

/** Without a position nothing lies within a radius, nor can be sorted by distance; nobody begins in the past. */
function toUsableQuery(values: Values, issues: ParameterIssue[], on?: string): CentreQuery {
  const { q, lat, lng, origin, place, sort, page } = values as {
    q?: string
    lat?: number
    lng?: number
    origin?: string
    place?: string
    sort?: CentreQuery['sort']
    page?: number
  }
  const position = lat !== undefined && lng !== undefined ? { lat, lng } : undefined
  const miss = (parameter: string, message: string) => {
    if (!issues.some((issue) => issue.parameter === parameter)) issues.push({ parameter, message })
  }
  if (!position && lat !== undefined) miss('lng', words.position.incomplete)
  if (!position && lng !== undefined) miss('lat', words.position.incomplete)
  // Who typed a place after using the device's position means the place; an id in an address does not.
  const near = place === undefined ? position : undefined
  const isPlaced = near !== undefined || origin !== undefined || place !== undefined
  if (!isPlaced && values['radius'] !== undefined) miss('radius', words.position.radius)
  const sortsByNothing = sort === 'distance' && !isPlaced
  if (sortsByNothing) miss('sort', words.position.sort)
  const frame = {
    text: q?.trim() ?? '',
    near,
    originId: near ? undefined : origin,
    placeText: near || origin ? undefined : place,
    sort: (sortsByNothing ? undefined : sort) ?? EMPTY_QUERY.sort,
    page: page ?? 1,
  }
  const unusable = new Set<Filter>(isPlaced ? [] : [radius])
  if (on && values['start'] !== undefined && !canStart(String(values['start']), on)) {
    miss(start.parameter, zhHansOfAddresses.start.problem)
    unusable.add(start)
  }
  return toQuery(frame, (filter) =>
    unusable.has(filter) ? [] : toValues({ field: filter.parameter }, values),
  )
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
