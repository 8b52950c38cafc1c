import type { ContentIssueCode } from '#src/text/content-issues.ts'

/** One line of the report. What is wrong and how to fix it follow from `code` (`CONTENT_ISSUES`). */
export type ContentIssue = {
  code: ContentIssueCode
  /** Path below the content folder, e.g. `guidance/health/fever.md`. */
  file: string
  /** e.g. `sources.0.date`. */
  field?: string
  /** As written in the file. */
  value?: string
  detail?: string
}

/** Takes note of an issue. */
export type TellContent = (issue: ContentIssue) => void
