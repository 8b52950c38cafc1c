import type { Provenance } from '#src/centres/provenance.ts'
import type { Subdistricts } from '#src/filings/cells/codes/parse-code.ts'
import type { FileRules } from '#src/filings/headings/column-rules.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import type { CellRef } from '#src/filings/report/filing-issue.ts'
import type { Box } from '#src/geo/locate.ts'

/** One value of a row: typed, with the cell it came from. */
export type Entry = { value: unknown; text: string; at: CellRef }

/** Values by field path (`address`, `services.fullDay.feeInYuan`, or `row.…` for what is used on the way). */
export type Entries = Map<string, Entry>

/** One row of a filing list after parsing. */
export type FilingRow = {
  at: CellRef
  entries: Entries
  source?: Provenance['source']
  asOf?: string
  authority?: string
  /** The day of the whole list; a row may have another. */
  listAsOf?: string
  /** The row stands in a list that names every centre. */
  inCompleteList: boolean
}

/** What all rows of a sheet share. */
export type RowContext = {
  at: CellRef
  headings: readonly Heading[]
  rules: FileRules
  subdistricts: Subdistricts
  box: Box
}
