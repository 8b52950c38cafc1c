import type { CentreDocument } from '#search/centre-document.ts'
import type { ServiceType } from '#src/centres/codes.ts'
import type { CodeTable } from '#src/lib/coded.ts'

/** Codes, a number, a time, or `YES` for a flag: one value of a filter. */
export type FilterValue = string | number

/** What a flag says in addresses, forms and counts: `affordable=1`. */
export const YES = '1'

/** Fees are those of the first service asked for. */
export type AskedServices = { readonly serviceTypes: readonly ServiceType[] }
/** Ages are today's; care begins in the month `start`. */
export type AskedStart = { readonly start?: string | undefined }
/** Hours are those of any of these days. */
export type AskedDays = { readonly days: readonly string[]; readonly openAtWeekend: boolean }

type Row = {
  /** Its name in addresses and forms. */
  parameter: string
  /** Its field of `CentreQuery`. */
  field: string
  /** Above its control in the form. */
  legend: string
  /** Few parents need it: it stands under 更多条件. */
  isRare?: true
  /** Its counts would depend on the day: none are made. */
  isUncounted?: true
}
/** Any of some codes: a box to tick for each. */
type CodesRow = Row & {
  kind: 'codes'
  /**
   * In the order of the form; the region's own names where the codes are those of its subdistricts; `own` where the
   * codes are the words of the lists.
   */
  labels: CodeTable | 'subdistricts' | 'own'
  /** On the chip, where it is not the label. */
  toChip?: (code: string) => string
}
/** Yes or no matter: one box to tick. */
type FlagRow = Row & { kind: 'flag'; option: string; chip: string }
/** A number to choose, or to type where there are no options. */
type NumberRow = Row & {
  kind: 'number'
  min: number
  max: number
  isWhole: boolean
  options?: readonly number[]
  toOption?: (value: number) => string
  toChip: (value: number) => string
  toHint?: (query: AskedServices) => string
}
/** Some numbers, at most `most`: each must fit. */
type NumbersRow = Row & {
  kind: 'numbers'
  min: number
  max: number
  most: number
  toChip: (value: number) => string
}
/** A time of the day to choose, `HH:MM`. */
type TimeRow = Row & { kind: 'time'; options: readonly string[]; toChip: (value: string) => string }
/** A month, `YYYY-MM`. */
type MonthRow = Row & { kind: 'month'; toChip: (value: string) => string }
/** Values of other filters that nobody may have: `nature.forProfit`. */
type ExclusionsRow = Row & { kind: 'exclusions' }

/**
 * A filter as addresses, the form and its chips know it: one row of the table; what only
 * the server needs is its `FilterMeaning`.
 */
export type Filter =
  | CodesRow
  | FlagRow
  | NumberRow
  | NumbersRow
  | TimeRow
  | MonthRow
  | ExclusionsRow

/** What stands in the query for a filter. */
export type FieldOf<F extends Filter> = F extends { kind: 'codes'; labels: infer Labels }
  ? (Labels extends CodeTable ? keyof Labels & string : string)[]
  : F extends { kind: 'flag' }
    ? boolean
    : F extends { kind: 'number' }
      ? number
      : F extends { kind: 'numbers' }
        ? number[]
        : F extends { kind: 'exclusions' }
          ? string[]
          : string

/** Kinds of filter of which several values may be asked for. */
const LISTED = ['codes', 'numbers', 'exclusions'] as const
export type ListedKind = (typeof LISTED)[number]
export const isListed = (kind: Filter['kind']): kind is ListedKind =>
  LISTED.some((listed) => listed === kind)

/** Words of a question that mean a filter. */
export type FilterWords = {
  pattern: RegExp
  /** What they ask for, given the groups of the pattern: nothing (0-3岁), or `undefined` where they mean something else. */
  toValues: (groups: Record<string, string>) => readonly FilterValue[] | undefined
  /** What the question was understood as, where it is not the label of the values. */
  label?: string
}

/** A column that must hold at most, or at least, so much. Who has no value there does not pass. */
export type Bound = {
  column: string
  /** Any of them will do as well. */
  orColumns?: readonly string[]
  atMost?: number
  atLeast?: number
}

/** What a centre is compared by. Both engines keep it and filter by it; values are counted too. */
export type Matching =
  | { by: 'values'; toValues: (centre: CentreDocument) => readonly string[] }
  | {
      by: 'bounds'
      columns: Readonly<Record<string, (centre: CentreDocument) => number | undefined>>
      toBounds: (
        value: never,
        query: AskedServices & AskedStart & AskedDays,
        on: string,
      ) => readonly Bound[]
    }
  /** Free places: what counts depends on the day, and each engine does it in its own way. */
  | { by: 'day' }
  /** Says something about other filters, and nothing alone. */
  | { by: 'others' }

/** What the server knows of a filter besides. */
export type FilterMeaning = {
  /** What a reader calls it where a value of the address cannot be used. */
  name: string
  /** What is wrong then, where it does not follow from the kind of filter. */
  problem?: string
  /** For whoever writes addresses. */
  description: string
  words?: readonly FilterWords[]
  matching: Matching
}

/** The values a query asks for; none when the filter is not in force. */
export function toValues({ field }: Pick<Filter, 'field'>, query: object): readonly FilterValue[] {
  const value = (query as Record<string, unknown>)[field]
  if (Array.isArray(value)) return value
  if (value === undefined || value === false) return []
  return [value === true ? YES : (value as FilterValue)]
}

/** The query with other values of a filter; without any it is not in force. */
export function withValues<Query extends object>(
  { field, kind }: Pick<Filter, 'field' | 'kind'>,
  query: Query,
  values: readonly FilterValue[],
): Query {
  const value = isListed(kind) ? values : kind === 'flag' ? values.length > 0 : values[0]
  return { ...query, [field]: value }
}

export type Named = readonly { code: string; name: string }[]

/** The labels of a filter of codes; none where each code is its own label. */
export function toLabels(
  { labels }: { labels: CodesRow['labels'] },
  subdistricts: Named,
): CodeTable {
  if (labels === 'own') return {}
  return labels === 'subdistricts'
    ? Object.fromEntries(subdistricts.map(({ code, name }) => [code, name]))
    : labels
}
