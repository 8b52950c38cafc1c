import type { ContentIssue } from '#src/library/content-issue.ts'
import { CONTENT_ISSUES, type ContentSeverity } from '#src/text/content-issues.ts'

/** How many issues of each severity. */
export function countIssues(issues: readonly ContentIssue[]): Record<ContentSeverity, number> {
  const counts = { leftOut: 0, due: 0, hint: 0 }
  for (const { code } of issues) counts[CONTENT_ISSUES[code].severity]++
  return counts
}
