import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { datumSchema, feeUnitSchema, provenanceSourceSchema } from '#src/centres/codes.ts'
import { columnOf } from '#src/filings/headings/column-of.ts'
import { jsonPathSchema } from '#src/filings/headings/json-path.ts'
import { badPattern, unknownHeading } from '#src/text/filing-settings.ts'

const patternSchema = z.string().refine(isPattern, {
  error: ({ input }) => badPattern(String(input)),
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
        error: ({ input }) => badPattern(String(input)),
      }),
    to: z
      .string()
      .refine((heading) => columnOf(heading) !== undefined, {
        error: ({ input }) => unknownHeading(String(input)),
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
  })
  .refine((rule) => (rule.to === undefined) !== (rule.ignore === undefined), {
    error: 'to / ignore',
  })
export type ColumnRule = z.infer<typeof columnRuleSchema>

const fileRulesSchema = z.strictObject({
  source: provenanceSourceSchema.optional(),
  asOf: calendarDateSchema.optional(),
  authority: z.string().min(1).optional(),
  /** A full list: who is not in the newest one is shown as absent from it. */
  complete: z.boolean().optional(),
  /** Datum of coordinates that name none. */
  datum: datumSchema.optional(),
  columns: z.array(columnRuleSchema).optional(),
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
