/** A filter in Meilisearch's own language. Only this file writes one, so that quoting happens once. */
export type FilterExpression = string

/** Holds of no record; every index can filter by `stamp`. */
export const NOTHING: FilterExpression = 'stamp IN []'

/** A value in double quotes; Meilisearch takes a backslash for the start of an escape. */
const quote = (value: string) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`

export const is = (field: string, value: string | boolean): FilterExpression =>
  `${field} = ${typeof value === 'boolean' ? value : quote(value)}`

export const isOneOf = (field: string, values: readonly string[]): FilterExpression =>
  `${field} IN [${values.map(quote).join(', ')}]`

export const startsWith = (field: string, beginning: string): FilterExpression =>
  `${field} STARTS WITH ${quote(beginning)}`

/** Both ends count. Of a list, one element must lie between them. */
export const isBetween = (field: string, low: number, high: number): FilterExpression =>
  `${field} ${low} TO ${high}`

export const isAtMost = (field: string, high: number): FilterExpression => `${field} <= ${high}`
export const isAtLeast = (field: string, low: number): FilterExpression => `${field} >= ${low}`
export const exists = (field: string): FilterExpression => `${field} EXISTS`

export const isWithin = (
  { lat, lng }: { lat: number; lng: number },
  radiusInMetres: number,
): FilterExpression => `_geoRadius(${lat}, ${lng}, ${radiusInMetres})`

export const not = (expression: FilterExpression): FilterExpression => `NOT (${expression})`

/** True of everything when there is nothing to ask. */
export const all = (expressions: readonly FilterExpression[]): FilterExpression =>
  expressions.map((expression) => `(${expression})`).join(' AND ')

/** True of nothing when there is nothing to choose from. */
export const any = (expressions: readonly FilterExpression[]): FilterExpression =>
  expressions.length === 0 ? NOTHING : expressions.map((each) => `(${each})`).join(' OR ')
