import type { Heading } from '#src/filings/headings/find-header.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { type CellRef, shorten, type Tell, toCellRef } from '#src/filings/report/filing-issue.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'

/** What is counted or measured, and may be a sum. */
const COUNTED =
  /^(?:places|enrolled|staff\.\w+|classGroups\.\w+\.(?:classes|places)|\w+AreaInSquareMetres)$/

/** A number in one cell that is merged over several centres is that of all of them together, and of none. */
export function leaveOutSharedCounts(table: Table, at: CellRef, tell: Tell): void {
  const names = columnsOf(table.headings, 'legalName')
  for (const heading of table.headings.filter(({ column }) => COUNTED.test(column?.field ?? '')))
    for (const rows of findMerged(table.rows, heading)) {
      const told = new Set(rows.map(({ cells }) => names.map((one) => textOf(cells[one])).join()))
      const [first] = rows
      if (!first || told.size < 2) continue
      const value = shorten(textOf(first.cells[heading.index]))
      for (const row of rows) row.cells[heading.index] = ''
      const place = toCellRef({ ...at, row: first.number }, heading)
      tell({ code: 'shared-count', at: place, value, detail: String(rows.length) })
    }
}

/** The rows of each merged cell of a column. */
function findMerged(rows: readonly SheetRow[], { index }: Heading): SheetRow[][] {
  const groups: SheetRow[][] = []
  for (const row of rows)
    if (row.fromAbove?.includes(index)) groups.at(-1)?.push(row)
    else groups.push([row])
  return groups.filter(([first, second]) => second && isFilled(first?.cells[index]))
}
