import { z } from 'zod'
import { toBoundedParameters, toUnknownNames } from '#search/bounded-parameters.ts'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import { timeOfDaySchema } from '#src/calendar/calendar-date.ts'
import {
  availabilitySchema,
  institutionTypeSchema,
  natureSchema,
  qualityGradeSchema,
  serviceTypeSchema,
} from '#src/centres/codes.ts'
import { PARAMETER_PROBLEMS, POSITION_PROBLEMS, UNKNOWN_PARAMETER } from '#src/text/search.ts'

/** About 100 m: nobody's door is ever told. */
const toThreeDecimals = (degrees: number) => Math.round(degrees * 1000) / 1000

/** Numbers as digits: `z.coerce` would take `''`, `true` and `0x10`. */
const numeric = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number)
const flag = z.enum(['1', '0', 'true', 'false']).transform((value) => /^(1|true)$/.test(value))

/**
 * The address parameters of a search, by name; `toSearchParams` writes them. `service`, `subdistrict`,
 * `nature`, `type`, `availability` and `grade` may be repeated.
 */
export const queryParametersSchema = z.object({
  q: z.string().max(200).optional(),
  service: z.array(serviceTypeSchema).optional(),
  age: numeric.pipe(z.int().min(0).max(84)).optional(),
  subdistrict: z.array(z.string().regex(/^\d{9}$/)).optional(),
  nature: z.array(natureSchema).optional(),
  type: z.array(institutionTypeSchema).optional(),
  affordable: flag.optional(),
  availability: z.array(availabilitySchema.exclude(['unknown'])).optional(),
  maxFee: numeric.pipe(z.number().min(0).max(100_000)).optional(),
  grade: z.array(qualityGradeSchema).optional(),
  opensBefore: timeOfDaySchema.optional(),
  closesAfter: timeOfDaySchema.optional(),
  outsiders: flag.optional(),
  lat: numeric.pipe(z.number().min(-90).max(90).overwrite(toThreeDecimals)).optional(),
  lng: numeric.pipe(z.number().min(-180).max(180).overwrite(toThreeDecimals)).optional(),
  radius: numeric.pipe(z.int().min(100).max(50_000)).optional(),
  unlocated: flag.optional(),
  sort: z.enum(['relevance', 'distance', 'fee', 'filedOn']).optional(),
  page: numeric.pipe(z.int().min(1).max(5000)).optional(),
})
type QueryParameters = z.infer<typeof queryParametersSchema>
type ParameterName = keyof QueryParameters

/** A parameter that was left out, and why, in words for a reader. */
export type ParameterIssue = { parameter: string; message: string }

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
  const values: Record<string, unknown> = {}
  for (const name of Object.keys(queryParametersSchema.shape) as ParameterName[]) {
    const filled = params.getAll(name).filter((value) => value.trim() !== '')
    if (filled.length === 0) continue
    const { value, complete } = parseParameter(name, filled)
    values[name] = value
    if (!complete) issues.push({ parameter: name, message: PARAMETER_PROBLEMS[name] })
  }
  return {
    query: toQuery(values as QueryParameters, issues),
    issues,
    unknown: toUnknownNames(params, queryParametersSchema.shape).map((parameter) => ({
      parameter,
      message: UNKNOWN_PARAMETER,
    })),
  }
}

/** The usable part of one parameter's values; `complete` is false when something was left out. */
function parseParameter(name: ParameterName, given: string[]) {
  const schema = queryParametersSchema.shape[name].unwrap()
  if (schema instanceof z.ZodArray) {
    const good = given.filter((value) => schema.safeParse([value]).success)
    return { value: [...new Set(good)], complete: good.length === given.length }
  }
  const parsed = schema.safeParse(given[0])
  return { value: parsed.data, complete: parsed.success && given.length === 1 }
}

function toQuery(values: QueryParameters, issues: ParameterIssue[]): CentreQuery {
  const { lat, lng } = values
  const near = lat !== undefined && lng !== undefined ? { lat, lng } : undefined
  const miss = (parameter: 'lat' | 'lng' | 'radius' | 'sort', message: string) => {
    if (!issues.some((issue) => issue.parameter === parameter)) issues.push({ parameter, message })
  }
  if (!near && lat !== undefined) miss('lng', POSITION_PROBLEMS.incomplete)
  if (!near && lng !== undefined) miss('lat', POSITION_PROBLEMS.incomplete)
  if (!near && values.radius !== undefined) miss('radius', POSITION_PROBLEMS.radius)
  const sortsByNothing = values.sort === 'distance' && !near
  if (sortsByNothing) miss('sort', POSITION_PROBLEMS.sort)
  return {
    text: values.q?.trim() ?? '',
    serviceTypes: values.service ?? [],
    ageInMonths: values.age,
    subdistrictCodes: values.subdistrict ?? [],
    natures: values.nature ?? [],
    institutionTypes: values.type ?? [],
    affordable: values.affordable ?? false,
    availability: values.availability ?? [],
    maxFeeInYuan: values.maxFee,
    qualityGrades: values.grade ?? [],
    opensBefore: values.opensBefore,
    closesAfter: values.closesAfter,
    openToOutsiders: values.outsiders ?? false,
    near,
    radiusInMetres: near && values.radius,
    unlocated: values.unlocated ?? false,
    sort: (sortsByNothing ? undefined : values.sort) ?? EMPTY_QUERY.sort,
    page: values.page ?? 1,
  }
}
