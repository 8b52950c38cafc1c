import type { Provenance } from '#src/centres/provenance.ts'
import type { Key } from '#src/filings/ids/key.ts'
import type { FilingIssue } from '#src/filings/report/filing-issue.ts'

/** What a row gave; true for these cells in columns that mean the same. */
export type RowMemo = Partial<Provenance> & {
  keys: readonly Key[]
  /** Fields that it fills; fewer when a number was taken out of it that is another centre's. */
  fields: number
  /** What was told while it was read; `at` says where in the row. */
  issues: readonly FilingIssue[]
  finished?: FinishedCentre
}

/** What a centre of one row became, as long as it has this id and is in the latest list or is not. */
export type FinishedCentre = {
  id: string
  inLatestList: boolean | undefined
  /** What its checks told; `at` says where in the row. */
  issues: readonly FilingIssue[]
  /** What no other centre should share. */
  tokens: readonly (readonly string[])[]
  /** JSON of what is published, without its provenance, which many centres share; a hash of the whole. */
  text: () => string
  provenance: string
  hash: string
}
