import type { FilingIssue } from '#src/filings/report/filing-issue.ts'
import type { IssueSeverity } from '#src/text/filing-issues.ts'

/** What one sheet was taken for. */
export type SheetReport = {
  file: string
  sheet?: string
  headerRow: number
  /** Rows that are centres, good or bad. */
  rows: number
  /** Each column: its letters, its heading in the file and the field it fills, if any. */
  columns: { column: string; heading: string; field?: string }[]
}

/** The outcome of an import as data; reporters print it. */
export type FilingReport = {
  region: string
  files: string[]
  sheets: SheetReport[]
  issues: FilingIssue[]
  counts: {
    files: number
    rows: number
    /** Rows of which nothing is published. */
    rowsLeftOut: number
    centres: number
  } & Record<`${IssueSeverity}Issues`, number>
}
