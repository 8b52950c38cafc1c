import type { IssueCode } from '#src/text/filing-issues.ts'

/** Where something is: the file, and as far as it applies the sheet, the row and the column. */
export type CellRef = {
  file: string
  sheet?: string
  /** As a spreadsheet counts, from 1. */
  row?: number
  /** Letters of the column, `A` … */
  column?: string
  heading?: string
}

/** One line of the report. What is wrong and how to fix it follow from `code` (`FILING_ISSUES`). */
export type FilingIssue = {
  code: IssueCode
  at: CellRef
  /** As written in the cell, or the part of it that is meant; never personal data. */
  value?: string
  detail?: string
  /** Id of the centre, when there is one. */
  centre?: string
}

/** Takes note of an issue. */
export type Tell = (issue: FilingIssue) => void
