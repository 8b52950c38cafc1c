import { type CellContext, parseCell } from '#src/filings/cells/parse-cell.ts'
import { normaliseCell, type Parsed, type Problem } from '#src/filings/cells/parsed.ts'
import type { Column } from '#src/filings/columns.ts'
import { takeText } from '#src/filings/headings/column-rules.ts'
import { type Cell, textOf } from '#src/filings/read/sheet.ts'
import { findMisfit } from '#src/filings/rows/field-schema.ts'
import { BLANK_WORDS } from '#src/text/filing-words.ts'

/** Longer than any honest cell. */
const LONGEST_CELL = 5000
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/
/** A cell that Excel would compute, written as text: a formula, or `="0591"` to keep a text a text. */
const FORMULA = /^=(?!=)/
const QUOTED = /^="([^"]*)"$/

/** Words such as 无 are an answer in these columns, not a blank. */
const ANSWERED_BY_NO = new Set(['yesNo', 'availability', 'hours', 'label'])

/** A parsed cell with the text that its value was read from. */
export type ReadCell = Parsed<unknown> & { text: string }

/** One cell → a value that fits its field, or what is wrong with it; neither when the cell says nothing. */
export function readCell(cell: Cell | undefined, column: Column, context: CellContext): ReadCell {
  const written = textOf(cell).replace(QUOTED, '$1')
  const fault = typeof cell === 'object' ? { code: cell.fault } : findFault(written)
  const text = fault ?? takeText(written, context.rule)
  if (typeof text !== 'string') return { text: written, problems: [text] }
  if (isBlank(text, column.format)) return { text, problems: [] }
  const { value, problems } = parseCell(column.format, text, context)
  const misfit = value === undefined ? undefined : findMisfit(column.field, amountOf(column, value))
  return misfit ? { text, problems: [...problems, misfit] } : { text, value, problems }
}

function findFault(written: string): Problem | undefined {
  if (written.length > LONGEST_CELL) return { code: 'too-long', detail: String(LONGEST_CELL) }
  if (CONTROL_CHARACTERS.test(written)) return { code: 'control-characters' }
  return FORMULA.test(written) ? { code: 'formula-without-value' } : undefined
}

function isBlank(text: string, format: string): boolean {
  const word = normaliseCell(text).toLowerCase()
  return ANSWERED_BY_NO.has(format)
    ? word === '' || word === '-' || word === '/'
    : BLANK_WORDS.includes(word)
}

/** A fee comes with its unit: its amount is what must fit. */
function amountOf({ format }: Column, value: unknown): unknown {
  return format === 'money' ? (value as { feeInYuan: number }).feeInYuan : value
}
