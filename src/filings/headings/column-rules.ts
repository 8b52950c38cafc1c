import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { datumSchema, feeUnitSchema, provenanceSourceSchema } from '#src/centres/codes.ts'
import type { Problem } from '#src/filings/cells/parsed.ts'
import { columnOf } from '#src/filings/headings/column-of.ts'
import { toStatedDay } from '#src/filings/headings/stated-day.ts'
import { zhHans as words } from '#src/filings/headings/words.ts'
import { findPersonNames, isPersonName } from '#src/text/person-names.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'

const STEP = /^([^.[\]=]+)(?:\[([^.[\]=]+)=([^[\]=]*)\])?$/

/** A path into a JSON cell: keys with dots between; after a key, `[key=value]` chooses from a list. */
const jsonPathSchema = z.string().refine((path) => path.split('.').every((step) => STEP.test(step)))

const patternSchema = z.string().refine(isPattern, {
  error: ({ input }) => words.badPattern(String(input)),
})

/** How cells are written, in one column or in a whole file. */
const cellRules = {
  /** In which order 03/04/2026 is written. */
  dateOrder: z.enum(['dayMonthYear', 'monthDayYear']).optional(),
  /** What an age without a unit counts. */
  ageUnit: z.enum(['month', 'year']).optional(),
}

/** Heading → the text that stands for every row whose cell is blank. */
const constantsSchema = z.record(
  z.string().refine((heading) => columnOf(heading) !== undefined, {
    error: ({ input }) => words.unknownHeading(String(input)),
  }),
  z.string().refine((text) => !findIdNumber(text) && !findPersonal(text), {
    error: () => words.personalConstant,
  }),
)

const sheetRulesSchema = z
  .strictObject({
    /** Why the sheet is not read. */
    ignore: z.string().min(1).optional(),
    /** What the name of the sheet says of all its rows, e.g. their subdistrict. */
    constants: constantsSchema.optional(),
  })
  .refine((rules) => (rules.ignore === undefined) !== (rules.constants === undefined), {
    error: words.ignoreOrConstants,
  })

/**
 * What one column of a list means. Several rules may take different things from the same column.
 * Either `to` (a canonical heading of `columns.ts`) or `ignore` (why the column is not published).
 */
export const columnRuleSchema = z
  .strictObject({
    /** The heading in the file; between slashes it is a regular expression. */
    from: z
      .string()
      .min(1)
      .refine((from) => !isBetweenSlashes(from) || isPattern(from.slice(1, -1)), {
        error: ({ input }) => words.badPattern(String(input)),
      }),
    to: z
      .string()
      .refine((heading) => columnOf(heading) !== undefined, {
        error: ({ input }) => words.unknownHeading(String(input)),
      })
      .optional(),
    ignore: z.string().min(1).optional(),
    /** Where in a JSON cell the value is: `日間托育[費用名稱=托育費].費用金額`. */
    jsonPath: jsonPathSchema.optional(),
    /** Regular expression; its first group (or the whole match) is the value, no match is a blank cell. */
    pattern: patternSchema.optional(),
    /** Cell text → cell text, e.g. `{ "1": "是" }`. */
    values: z.record(z.string(), z.string()).optional(),
    /** Years are counted from 1911 (民國). */
    rocYears: z.boolean().optional(),
    /** The day (`MM-DD`) that a bare year stands for, e.g. `12-31`. */
    bareYearMeans: z
      .string()
      .regex(/^\d\d-\d\d$/)
      .optional(),
    /** Unit of a fee whose cell names none. */
    unit: feeUnitSchema.optional(),
    ...cellRules,
  })
  .refine((rule) => (rule.to === undefined) !== (rule.ignore === undefined), {
    error: words.toOrIgnore,
  })
export type ColumnRule = z.infer<typeof columnRuleSchema>

const fileRulesSchema = z.strictObject({
  source: provenanceSourceSchema.optional(),
  asOf: calendarDateSchema.optional(),
  authority: z
    .string()
    .min(1)
    .refine((text) => !isPersonName(text) && !findPersonNames(text).length, {
      error: () => words.personalAuthority,
    })
    .optional(),
  /** A full list: who is not in the newest one is shown as absent from it. */
  complete: z.boolean().optional(),
  /** `registered`: a list of what offices registered, for the question whether a place is filed. */
  kind: z.enum(['filings', 'registered']).optional(),
  /** Datum of coordinates that name none. */
  datum: datumSchema.optional(),
  columns: z.array(columnRuleSchema).optional(),
  constants: constantsSchema.optional(),
  /** By the name of the sheet. */
  sheets: z.record(z.string(), sheetRulesSchema).optional(),
  ...cellRules,
})

/** What `columns.json` says about one file. */
export type FileRules = z.infer<typeof fileRulesSchema>

/** `columns.json`: rules for all files of its folder, and rules by file name that go before them. */
export const columnRulesSchema = fileRulesSchema.extend({
  files: z.record(z.string(), fileRulesSchema).optional(),
})
export type ColumnRules = z.infer<typeof columnRulesSchema>

/** Whether the `from` of a rule is a regular expression. */
export const isBetweenSlashes = (from: string) => /^\/.+\/$/.test(from)

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'u'))
  } catch {
    return false
  }
}

const DATE_IN_NAME = /(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/

/** The rules for one file: its own before those of the folder; a date in its name is its `asOf` when nothing else is. */
export function rulesOfFile({ files = {}, ...folder }: ColumnRules, name: string): FileRules {
  const own = files[name] ?? {}
  const [, year, month, day] = DATE_IN_NAME.exec(name) ?? []
  const asOf = year ? `${year}-${month}-${day}` : toStatedDay([name])
  return {
    ...(asOf ? { asOf } : {}),
    ...folder,
    ...own,
    columns: [...(own.columns ?? []), ...(folder.columns ?? [])],
  }
}

/** The text that a rule of `columns.json` takes out of a cell; blank when there is none. */
export function takeText(cell: string, rule: ColumnRule | undefined): string | Problem {
  if (!rule) return cell
  const inJson = rule.jsonPath === undefined ? cell : takeFromJson(cell, rule.jsonPath)
  if (typeof inJson !== 'string') return inJson
  const match = rule.pattern === undefined ? [inJson] : new RegExp(rule.pattern, 'u').exec(inJson)
  const text = match?.[1] ?? match?.[0] ?? ''
  return toPlainDate(toPlainAge(rule.values?.[text.trim()] ?? text, rule), rule)
}

/** 03/04/2026 → 2026-04-03 or 2026-03-04. */
function toPlainDate(text: string, { dateOrder }: ColumnRule): string {
  const [, first = '', second = '', year = ''] =
    (dateOrder && /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)(?!\d)/.exec(text)) || []
  if (!year) return text
  const [day, month] = dateOrder === 'dayMonthYear' ? [first, second] : [second, first]
  return `${year.padStart(4, '20')}-${month}-${day}`
}

const toPlainAge = (text: string, { ageUnit }: ColumnRule) =>
  ageUnit ? text.replace(words.bareAge, `$1${words.ageUnits[ageUnit]}`) : text

function takeFromJson(cell: string, path: string): string | Problem {
  if (!cell.trim()) return ''
  try {
    const found = [...new Set(findInJson(cell, path))]
    return found.length > 1
      ? { code: 'several-values', value: found.join(' / '), detail: path }
      : (found[0] ?? '')
  } catch {
    return { code: 'not-json' }
  }
}

/**
 * All values at a path, as texts; an absent key gives none.
 * Throws `SyntaxError` when the cell is not JSON.
 */
export function findInJson(cell: string, path: string): string[] {
  const found = path
    .split('.')
    .reduce<unknown[]>(
      (values, step) => values.flatMap((value) => take(value, step)),
      [JSON.parse(cell)],
    )
  return found.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
}

function take(value: unknown, step: string): unknown[] {
  const [, key = '', filterKey, wanted] = STEP.exec(step) ?? []
  const next = own(value, key)
  if (next === undefined || next === null) return []
  if (filterKey === undefined) return [next]
  return Array.isArray(next) ? next.filter((item) => own(item, filterKey) === wanted) : []
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
