import { zhHans as cells } from '#src/filings/cells/problems/words.ts'
import { zhHans as state } from '#src/filings/check/state/words.ts'
import { zhHans as check } from '#src/filings/check/words.ts'
import { zhHans as headings } from '#src/filings/headings/words.ts'
import { zhHans as ids } from '#src/filings/ids/words.ts'
import { zhHans as merge } from '#src/filings/merge/words.ts'
import { zhHans as read } from '#src/filings/read/words.ts'
import { zhHans as registered } from '#src/filings/registered/words.ts'
import { zhHans as report } from '#src/filings/report/words.ts'
import { zhHans as rows } from '#src/filings/rows/words.ts'
import { zhHans as tables } from '#src/filings/tables/words.ts'
import { maskPersonNames } from '#src/text/person-names.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'

/** What goes with an issue: the row is left out, the value is left out, or nothing is (something to look at). */
export type IssueSeverity = 'row' | 'value' | 'hint'

type IssueText = { severity: IssueSeverity; what: string; fix: string }

/**
 * Every problem that a filing list may have, and what to tell the clerk, from the parts that find it. `{value}`
 * and `{detail}` are filled from the issue. A problem of a whole file has the severity `row`: all its rows are
 * left out.
 */
export const FILING_ISSUES = {
  ...read.issues,
  ...headings.issues,
  ...cells,
  ...rows.issues,
  ...ids.issues,
  ...tables.issues,
  ...merge.issues,
  ...check.issues,
  ...registered.issues,
  ...state.issues,
  ...report.issues,
} as const satisfies Record<string, IssueText>

export type IssueCode = keyof typeof FILING_ISSUES

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

/** Of what is left out anyway, only what must be put right is told. */
export const errorsOnly =
  (tell: Tell): Tell =>
  (issue) => {
    if (FILING_ISSUES[issue.code].severity !== 'hint') tell(issue)
  }

/** What is wrong and how to fix it, in the words of a clerk. */
export function toIssueText({ code, value = '', detail = '' }: FilingIssue) {
  const { severity, what, fix } = FILING_ISSUES[code]
  const fill = (text: string) =>
    text.replaceAll('{value}', () => value).replaceAll('{detail}', () => detail)
  return { severity, what: fill(what), fix: fill(fix) }
}

/** The letters a spreadsheet gives a column: 0 → A, 26 → AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}

/** The cell in the column of a heading; one that is given stands in no column. */
export const toCellRef = (
  row: CellRef,
  { index, heading, given }: { index: number; heading: string; given?: boolean },
): CellRef => ({ ...row, ...(given ? {} : { column: columnLetters(index) }), heading })

/** A cell for the report: on one line, no longer than a clerk needs to find it, never with what is a person's own. */
export function shorten(text: string, length = 60): string {
  const line = text.replace(/\p{Cc}+/gu, ' ').trim()
  const personal = findIdNumber(line) ?? findPersonal(line)?.value
  if (personal) return personal
  const masked = maskPersonNames(line)
  return masked.length > length ? `${masked.slice(0, length)}…` : masked
}
