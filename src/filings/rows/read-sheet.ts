import type { Heading } from '#src/filings/headings/find-header.ts'
import { isRead, settleHeadings } from '#src/filings/headings/settle-headings.ts'
import type { Sheet, SheetRow } from '#src/filings/read/sheet.ts'
import {
  type CellRef,
  columnLetters,
  type Tell,
  toCellRef,
} from '#src/filings/report/filing-issue.ts'
import type { SheetReport } from '#src/filings/report/to-report.ts'
import { toColumnReaders } from '#src/filings/rows/column-reader.ts'
import type { FilingRow, RowContext } from '#src/filings/rows/filing-row.ts'
import { readRow } from '#src/filings/rows/read-row.ts'
import { findTables } from '#src/filings/tables/find-tables.ts'
import { prepareTable } from '#src/filings/tables/prepare-table.ts'
import { toParts } from '#src/filings/tables/rows-of-one-centre.ts'
import { findStatedDay } from '#src/filings/tables/stated-day.ts'
import type { Table } from '#src/filings/tables/table.ts'
import { tellColumns } from '#src/filings/tables/tell-columns.ts'

/** Who reads the rows of columns, or gives what equal cells gave before. */
type KeptRows = {
  readerOf: (context: RowContext) => (row: SheetRow, tell: Tell) => FilingRow | undefined
}

export type ReadSheet = { rows: FilingRow[]; report: SheetReport }

/** A sheet → its tables with their rows, those that did not change as they were kept; none when no header is found. */
export function readSheet(
  sheet: Sheet,
  ofSheet: Omit<RowContext, 'headings' | 'columns'>,
  tell: Tell,
  kept?: KeptRows,
): ReadSheet[] {
  const days = new Map<Table['above'], string | undefined>()
  return findTables(sheet.rows, ofSheet.rules.columns ?? []).map((table) => {
    // Tables side by side have the same titles.
    if (!days.has(table.above)) days.set(table.above, findStatedDay(table, ofSheet, tell))
    const asOf = days.get(table.above)
    const context = withStatedDay(ofSheet, asOf)
    const rules = [...new Set(table.headings.flatMap(({ rule }) => rule?.from ?? []))]
    prepareTable(table, sheet, context, tell)
    const { parts, used } = toParts(table, context.at, tell)
    const settled = settleHeadings(table.headings.filter((one) => !used.includes(one)))
    const [{ number } = { number: 0 }] = table.header.rows
    const at = { ...context.at, row: number }
    tellColumns(settled, table.rows, at, context.rules.kind, tell)
    for (const heading of settled.headings)
      if (isRead(heading.column) && sheet.hiddenColumns?.includes(heading.index))
        tell({ code: 'hidden-column', at: toCellRef(at, heading), value: heading.heading })
    const rows = parts.flatMap((part) => {
      const { headings } = settleHeadings(part.headings)
      const columns = toColumnReaders(headings, context)
      const ofPart = { ...context, headings, columns }
      const read = kept?.readerOf(ofPart) ?? ((row: SheetRow) => readRow(row, ofPart, tell))
      return part.rows.flatMap((row) => read(row, tell) ?? [])
    })
    if (parts.length > 1) rows.sort((a, b) => (a.at.row ?? 0) - (b.at.row ?? 0))
    return {
      rows,
      report: {
        ...toReport(
          context.at,
          number,
          table,
          parts.flatMap(({ headings }) => headings),
        ),
        ...(rules.length > 0 ? { rules } : {}),
        ...(asOf ? { asOf } : {}),
      },
    }
  })
}

/** What a table's titles say of its day goes with the rules of its file. */
export const withStatedDay = <Context extends Pick<RowContext, 'rules'>>(
  context: Context,
  asOf: string | undefined,
): Context => (asOf ? { ...context, rules: { ...context.rules, asOf } } : context)

function toReport(
  { file, sheet }: CellRef,
  headerRow: number,
  { rows, leftOut, lost }: Table,
  headings: readonly Heading[],
): SheetReport {
  const columns = [...new Set(headings)]
    .filter(({ given }) => !given)
    .map(({ index, heading, column }) => ({
      column: columnLetters(index),
      heading,
      ...(isRead(column) ? { field: column.field } : {}),
    }))
  // The first row that was lost is a header that nobody understands.
  const all = rows.length + leftOut + Math.max(0, lost.length - 1)
  return { file, ...(sheet ? { sheet } : {}), headerRow, rows: all, columns }
}
