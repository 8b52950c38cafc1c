import type { FilingIssue } from '#src/filings/report/filing-issue.ts'
import { FILING_ISSUES } from '#src/text/filing-issues.ts'

/** What is wrong and how to fix it, in the words of a clerk. */
export function toIssueText({ code, value = '', detail = '' }: FilingIssue) {
  const { severity, what, fix } = FILING_ISSUES[code]
  const fill = (text: string) =>
    text.replaceAll('{value}', () => value).replaceAll('{detail}', () => detail)
  return { severity, what: fill(what), fix: fill(fix) }
}
