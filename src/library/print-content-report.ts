import { type ContentIssue, countIssues, toContentIssueText } from '#src/library/content-issue.ts'
import type { LoadedLibrary } from '#src/library/load-library.ts'
import * as text from '#src/library/words.ts'

function printIssue(issue: ContentIssue): string[] {
  const { severity, what, fix } = toContentIssueText(issue)
  return [text.issueLine(severity, issue.field ?? '', what), `    ${text.HOW_TO_FIX}${fix}`]
}

/** A file must not be able to command the terminal. */
const withoutControls = (line: string) => line.replace(/\p{Cc}/gu, ' ')

/** The report as a clerk reads it, in Chinese, one string for the terminal. */
export function printContentReport({ library, issues }: LoadedLibrary, region: string): string {
  const counts = countIssues(issues)
  const files = [...Map.groupBy(issues, ({ file }) => file)].flatMap(([file, own]) => [
    text.fileTitle(file),
    ...own.flatMap(printIssue),
    '',
  ])
  return [
    ...files,
    text.countLine(region, library.articles.length, library.places.length),
    text.issueCountLine(counts),
    counts.leftOut + counts.due > 0 ? text.MUST_FIX : text.ALL_WELL,
  ]
    .map(withoutControls)
    .join('\n')
}
