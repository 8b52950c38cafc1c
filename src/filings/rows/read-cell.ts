import { z } from 'zod'
import { centreSchema } from '#src/centres/centre.ts'
import {
  certificateSchema,
  classGroupSchema,
  filedPhotoSchema,
  MOST_PHOTOS,
  serviceSchema,
} from '#src/centres/centre-parts.ts'
import { type CellContext, parseCell } from '#src/filings/cells/parse-cell.ts'
import { NO_DAY } from '#src/filings/cells/parse-time.ts'
import type { Parsed, Problem } from '#src/filings/cells/parsed.ts'
import type { Column } from '#src/filings/columns.ts'
import { takeText } from '#src/filings/headings/column-rules.ts'
import { type Cell, textOf } from '#src/filings/read/sheet.ts'
import { zhHans as words } from '#src/filings/rows/words.ts'
import { normaliseCell, withoutInvisible } from '#src/text/read-cell.ts'
import { toProblemWords } from '#src/text/schema-problems.ts'

/** Longer than any honest cell. */
const LONGEST_CELL = 5000
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/
/** A cell that Excel would compute, written as text: a formula, or `="0591"` to keep a text a text. */
const FORMULA = /^=(?!=)/
const QUOTED = /^="([^"]*)"$/

/** Words such as 无 are an answer in these columns, not a blank. */
const ANSWERED_BY_NO = new Set(['yesNo', 'availability', 'hours', 'label', 'features'])

const NAMES = new Set(['title', 'address', 'name'])

/** A parsed cell with the text that its value was read from. */
export type ReadCell = Parsed<unknown> & { text: string }

/** One cell → a value that fits its field, or what is wrong with it; neither when the cell says nothing. */
export function readCell(cell: Cell | undefined, column: Column, context: CellContext): ReadCell {
  const written = textOf(cell).replace(QUOTED, '$1')
  const fault = typeof cell === 'object' ? { code: cell.fault } : findFault(written, column.format)
  const seen = withoutInvisible(written)
  const text = fault ?? takeText(seen, context.rule)
  if (typeof text !== 'string') return { text: written, problems: [text] }
  if (isBlank(text, column.format)) return { text, problems: [] }
  const { value, problems: found } = keepOpen(column, parseCell(column.format, text, context))
  const problems = seen === written ? found : [...found, { code: 'invisible-characters' as const }]
  const misfit = value === undefined ? undefined : findMisfit(column.field, amountOf(column, value))
  return misfit ? { text, problems: [...problems, misfit] } : { text, value, problems }
}

const NO_DAYS: ReadonlySet<string> = new Set([
  'date-of-no-day',
  'impossible-date',
  'date-incomplete',
])

/** A day of withdrawal that cannot be is kept as none, so that nobody is shown as filed beside it. */
const keepOpen = ({ field }: Column, read: Parsed<unknown>): Parsed<unknown> =>
  field === 'withdrawnOn' && read.problems.some(({ code }) => NO_DAYS.has(code))
    ? { value: NO_DAY, problems: [] }
    : read

function findFault(written: string, format: string): Problem | undefined {
  if (written.length > LONGEST_CELL) return { code: 'too-long', detail: String(LONGEST_CELL) }
  if (CONTROL_CHARACTERS.test(written)) return { code: 'control-characters' }
  if (format !== 'unused' && isLost(written, format)) return { code: 'characters-lost' }
  return FORMULA.test(written) ? { code: 'formula-without-value' } : undefined
}

const isLost = (written: string, format: string) =>
  words.lostCharacters.test(written) || (NAMES.has(format) && words.lostInName.test(written))

function isBlank(text: string, format: string): boolean {
  const word = normaliseCell(text).toLowerCase()
  return ANSWERED_BY_NO.has(format)
    ? word === '' || word === '-' || word === '/'
    : words.blankWords.includes(word)
}

/** A fee comes with its unit: its amount is what must fit. */
function amountOf({ format }: Column, value: unknown): unknown {
  return format === 'money' ? (value as { feeInYuan: number }).feeInYuan : value
}

/** Lists of the record whose entries have a code: their fields are filled one by one. */
const ENTRY_SHAPES: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  services: serviceSchema.shape,
  classGroups: classGroupSchema.shape,
  certificates: certificateSchema.shape,
}
/** How a list names photos; what else is known of them comes from their files. */
const filedPhotosSchema = z.array(filedPhotoSchema).max(MOST_PHOTOS)
const staffCountSchema = centreSchema.shape.staff.element.shape.count

/** Both ends of an age in one cell. */
const agesSchema = z.object({
  from: centreSchema.shape.ageFromInMonths,
  to: centreSchema.shape.ageToInMonths,
})

/** The schema of a field path of the record; none for what is only used on the way. */
function fieldSchemaOf(field: string): z.ZodType | undefined {
  const [list = '', , part] = field.split('.')
  if (list === 'staff') return staffCountSchema
  if (list === 'photos') return filedPhotosSchema
  if (field === 'row.ages') return agesSchema
  if (part) return ENTRY_SHAPES[list]?.[part]
  const isWhole = field === list && field !== 'services'
  return isWhole ? (centreSchema.shape as Record<string, z.ZodType>)[field] : undefined
}

/** Why a value does not fit the record, so that whatever gets through makes a valid snapshot. */
export function findMisfit(field: string, value: unknown): Problem | undefined {
  const result = fieldSchemaOf(field)?.safeParse(value)
  const issue = result?.error?.issues[0]
  if (!issue) return undefined
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'too-long', detail: `${issue.maximum}` }
  if (issue.code === 'too_big') return { code: 'out-of-range', detail: `≤ ${issue.maximum}` }
  if (issue.code === 'too_small') return { code: 'out-of-range', detail: `≥ ${issue.minimum}` }
  return { code: 'out-of-range', detail: toProblemWords(issue) }
}
