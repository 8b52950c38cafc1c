import {
  findHeader,
  type Heading,
  isRead,
  settleHeadings,
} from '#src/filings/headings/find-header.ts'
import { type Sheet, type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { columnLetters } from '#src/filings/report/column-letters.ts'
import type { CellRef, Tell } from '#src/filings/report/filing-issue.ts'
import type { SheetReport } from '#src/filings/report/filing-report.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'
import { isNote } from '#src/filings/rows/is-note.ts'
import { type RowContext, readRow } from '#src/filings/rows/read-row.ts'
import { shorten } from '#src/filings/rows/shorten.ts'
import { tellColumns } from '#src/filings/rows/tell-columns.ts'

export type ReadSheet = { rows: FilingRow[]; report: SheetReport }

/** A sheet → its rows; nothing when no header is found. */
export function readSheet(
  { rows }: Sheet,
  context: Omit<RowContext, 'headings'>,
  tell: Tell,
): ReadSheet | undefined {
  const header = findHeader(rows, context.rules.columns ?? [])
  if (!header) return undefined
  const settled = settleHeadings(header.headings)
  const below = rows.filter(
    ({ number, cells }) => number > header.row.number && cells.some(isFilled),
  )
  tellColumns(
    header.headings,
    settled.doubles,
    below,
    { ...context.at, row: header.row.number },
    tell,
  )
  const readContext = { ...context, headings: settled.headings }
  const centres = below.filter((row) => !isNoteRow(row, header.headings, context.at, tell))
  const read = centres.flatMap((row) => {
    if (row.hidden) tell({ code: 'hidden-row', at: { ...context.at, row: row.number } })
    return readRow(row, readContext, tell) ?? []
  })
  return { rows: read, report: toReport(context.at, header.row, settled.headings, centres.length) }
}

const isFilled = (cell: SheetRow['cells'][number]) => textOf(cell).trim() !== ''

function isNoteRow(row: SheetRow, headings: readonly Heading[], at: CellRef, tell: Tell): boolean {
  if (!isNote(row, headings)) return false
  const text = row.cells.map(textOf).filter(Boolean).join(' ')
  tell({ code: 'note-row', at: { ...at, row: row.number }, value: shorten(text) })
  return true
}

function toReport(
  { file, sheet }: CellRef,
  header: SheetRow,
  headings: readonly Heading[],
  rows: number,
): SheetReport {
  const columns = headings.map(({ index, heading, column }) => ({
    column: columnLetters(index),
    heading,
    ...(isRead(column) ? { field: column.field } : {}),
  }))
  return { file, ...(sheet ? { sheet } : {}), headerRow: header.number, rows, columns }
}
