import type { Provenance } from '#src/centres/provenance.ts'
import type { Entry, FilingRow } from '#src/filings/rows/filing-row.ts'

/** A value with where it comes from. */
export type SourcedEntry = Entry & Partial<Provenance>

/** One centre after merging, still by field path, so that checks can name the cell behind a value. */
export type CentreRecord = {
  id: string
  rows: FilingRow[]
  entries: Map<string, SourcedEntry>
  inLatestList: boolean | undefined
}
