import type { ColumnRule } from '#src/filings/headings/column-rules.ts'
import { type Heading, toHeadings } from '#src/filings/headings/to-headings.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'

/** How far down a header may stand, under titles and notes. */
const ROWS_SEARCHED = 20
const KEY_FIELDS = new Set(['legalName', 'filingNumber', 'creditCode', 'row.id'])

export type Header = { row: SheetRow; headings: Heading[] }

/** The row that holds the most known headings, at least two and one of them naming the centre. */
export function findHeader(
  rows: readonly SheetRow[],
  rules: readonly ColumnRule[],
): Header | undefined {
  let best: Header | undefined
  for (const row of rows.slice(0, ROWS_SEARCHED)) {
    const headings = toHeadings(row.cells.map(textOf), rules)
    if (isHeader(headings) && known(headings) > known(best?.headings ?? []))
      best = { row, headings }
  }
  return best
}

const known = (headings: readonly Heading[]) =>
  new Set(headings.filter(({ by }) => by !== 'none').map(({ index }) => index)).size

function isHeader(headings: readonly Heading[]): boolean {
  const names = headings.some(({ column }) => column !== undefined && KEY_FIELDS.has(column.field))
  return names && known(headings) >= 2
}
