import { FILING_FAULTS } from '#src/text/filing-faults.ts'
import { FILING_HINTS } from '#src/text/filing-hints.ts'

/** What goes with an issue: the row is left out, the value is left out, or nothing is (something to look at). */
export type IssueSeverity = 'row' | 'value' | 'hint'

type IssueText = { severity: IssueSeverity; what: string; fix: string }

/**
 * Every problem that a filing list may have, and what to tell the clerk. `{value}` and `{detail}` are filled
 * from the issue. A problem of a whole file has the severity `row`: all its rows are left out.
 */
export const FILING_ISSUES = {
  ...FILING_FAULTS,
  ...FILING_HINTS,
} as const satisfies Record<string, IssueText>

export type IssueCode = keyof typeof FILING_ISSUES
