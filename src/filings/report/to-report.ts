import type { ReadFilings } from '#src/filings/read-filings.ts'
import type { FilingIssue } from '#src/filings/report/filing-issue.ts'
import type { FilingReport } from '#src/filings/report/filing-report.ts'
import { tellUndated } from '#src/filings/report/tell-undated.ts'
import { FILING_ISSUES, type IssueSeverity } from '#src/text/filing-issues.ts'

type Outcome = {
  region: string
  read: ReadFilings
  issues: FilingIssue[]
  /** Rows of which something is published. */
  rowsPublished: number
  centres: number
}

/** The outcome of an import, counted, its issues in the order of the files. */
export function toReport({ region, read, issues, rowsPublished, centres }: Outcome): FilingReport {
  const { files, sheets } = read
  const all = [...issues, ...tellUndated(read.rows)]
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0)
  const count = (severity: IssueSeverity) =>
    all.filter(({ code }) => FILING_ISSUES[code].severity === severity).length
  return {
    region,
    files,
    sheets,
    issues: all.sort(
      (a, b) => compareText(a.at.file, b.at.file) || (a.at.row ?? 0) - (b.at.row ?? 0),
    ),
    counts: {
      files: files.length,
      rows,
      rowsLeftOut: rows - rowsPublished,
      centres,
      rowIssues: count('row'),
      valueIssues: count('value'),
      hintIssues: count('hint'),
    },
  }
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))
