import type { Header, Heading } from '#src/filings/headings/find-header.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'

/** A part of a sheet that is one list: its header, what its columns mean, and the rows below. */
export type Table = {
  header: Header
  headings: Heading[]
  rows: SheetRow[]
  /** Rows above its header, its own titles before those of the sheet. */
  above: SheetRow[]
  /** Rows below it that only announce the next table. */
  titles: SheetRow[]
  /** A row that looks like a further header but is not understood, and the rows below it. */
  lost: SheetRow[]
  /** How many of its rows are centres and were left out all the same: struck through, cut, or longer than the header. */
  leftOut: number
  /** Columns in use; texts that are given from elsewhere come after them. */
  width: number
}

export const isFilled = (cell: SheetRow['cells'][number] | undefined) =>
  cell !== undefined && cell !== '' && textOf(cell).trim() !== ''

/** The columns that fill one of these fields. */
export const columnsOf = (headings: readonly Heading[], ...fields: string[]): number[] => [
  ...new Set(
    headings
      .filter(({ column }) => column && fields.includes(column.field))
      .map((one) => one.index),
  ),
]
