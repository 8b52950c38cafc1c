import type { Provenance } from '#src/centres/provenance.ts'
import type { Subdistricts } from '#src/filings/cells/codes/parse-code.ts'
import type { FileRules } from '#src/filings/headings/column-rules.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import type { RowMemo } from '#src/filings/kept/row-memo.ts'
import { type CellRef, type Tell, toCellRef } from '#src/filings/report/filing-issue.ts'
import type { ColumnReader } from '#src/filings/rows/column-reader.ts'
import type { Box } from '#src/geo/locate.ts'

/**
 * One value of a row: typed, with the cell it came from and what its row says of its origin. There are hundreds of
 * thousands of them, so where it stands is put together only when somebody asks. Copies are made by `with`.
 */
export class Entry {
  value: unknown
  readonly text: string
  readonly row: FilingRow
  readonly heading: Heading

  constructor(value: unknown, text: string, row: FilingRow, heading: Heading) {
    this.value = value
    this.text = text
    this.row = row
    this.heading = heading
  }

  get at(): CellRef {
    return toCellRef(this.row.at, this.heading)
  }

  get source() {
    return this.row.source
  }

  get asOf() {
    return this.row.asOf
  }

  get authority() {
    return this.row.authority
  }

  /** Another value from the same cell. */
  with(value: unknown, text: string = this.text): Entry {
    return new Entry(value, text, this.row, this.heading)
  }
}

/** Values by field path (`address`, `services.fullDay.feeInYuan`, or `row.…` for what is used on the way). */
export type Entries = Map<string, Entry>

/** One row of a filing list after parsing. */
export type FilingRow = Partial<Provenance> & {
  at: CellRef
  entries: Entries
  /** The day of the whole list; a row may have another. */
  listAsOf?: string
  /** The row stands in a list that names every centre. */
  inCompleteList: boolean
  /** What is kept of the row for the next import. */
  kept?: Keepable
}

/** What all rows of a sheet share. */
export type RowContext = {
  at: CellRef
  headings: readonly Heading[]
  columns: readonly ColumnReader[]
  rules: FileRules
  subdistricts: Subdistricts
  areaCode: string | undefined
  box: Box
  /** No row is of a later day. */
  today: string
  /** Looks at a row that is left out as at any other, so that all that is wrong with it is told at once. */
  checkLeftOut?: (row: FilingRow, tell: Tell) => void
}

/**
 * A row that can be kept: a hash of all its cells, those of them that are read as JSON, and how they are read; the lines of
 * before where they still hold.
 */
export type Keepable = {
  hash: string
  cells: () => string
  context: RowContext
  memo: RowMemo
  lines?: Uint8Array | undefined
}

/** What all sheets of a file share. */
export type FileContext = Omit<RowContext, 'headings' | 'columns' | 'at'>
