import type { ContentIssue } from '#src/library/content-issue.ts'
import { CONTENT_ISSUES } from '#src/text/content-issues.ts'

/** What is wrong and how to fix it, in the words of a clerk. */
export function toContentIssueText({ code, value = '', detail = '' }: ContentIssue) {
  const { severity, what, fix } = CONTENT_ISSUES[code]
  const text = what.replaceAll('{value}', () => value).replaceAll('{detail}', () => detail)
  return { severity, what: text, fix }
}
