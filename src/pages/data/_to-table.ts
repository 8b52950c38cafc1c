import { type OpenDataCell, toTableCell } from '#src/centres/to-open-data-row.ts'

/** What a table's columns are called and what they mean, in their order. */
export type Columns = Readonly<Record<string, readonly [heading: string, meaning: string]>>

/** A record is a line: what is broken into lines in a cell goes on in the same one. */
const toOneLine = <Cell>(cell: Cell) =>
  typeof cell === 'string' ? cell.replace(/\s*[\r\n]+\s*/g, ' ') : cell

/** Records as a table for people, under its headings. */
export function toTable<Own extends Columns>(
  columns: Own,
  rows: readonly Readonly<Record<keyof Own, OpenDataCell>>[],
): (string | number | undefined)[][] {
  const fields: (keyof Own)[] = Object.keys(columns)
  return [
    Object.values(columns).map(([heading]) => heading),
    ...rows.map((row) => fields.map((field) => toOneLine(toTableCell(row[field])))),
  ]
}
