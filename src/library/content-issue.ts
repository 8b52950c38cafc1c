import { daysBetween } from '#src/calendar/days.ts'
import { type ContentIssueCode, type ContentSeverity, zhHans as words } from '#src/library/words.ts'

/** One line of the report. What is wrong and how to fix it follow from `code` (`words.ts`). */
export type ContentIssue = {
  code: ContentIssueCode
  /** Path below the content folder, e.g. `guidance/health/fever.md`. */
  file: string
  /** e.g. `sources.0.date`. */
  field?: string
  /** Line of the file, from 1. */
  line?: number
  /** Of a file that is a list: which thing, from 1, and its name. */
  item?: { position: number; name: string }
  /** As written in the file. */
  value?: string
  detail?: string
}

/** Takes note of an issue. */
export type TellContent = (issue: ContentIssue) => void

/** Long enough to ask whoever answers for it. */
const DAYS_OF_WARNING = 60

/**
 * Tells when the last good day of something is past or near. It is published all the same, with a banner: a
 * date never takes a page from readers. A table that is past gives no answers any more.
 */
export function tellExpiry(
  { file, field }: Pick<ContentIssue, 'file' | 'field'>,
  lastDay: string,
  on: string,
  tell: TellContent,
  expired: 'expired' | 'expiredTable' = 'expired',
): void {
  const days = daysBetween(on, lastDay)
  if (days > DAYS_OF_WARNING) return
  const code = days < 0 ? expired : 'endsSoon'
  tell({ code, file, ...(field ? { field } : {}), value: lastDay })
}

/** How many issues of each severity. */
export function countIssues(issues: readonly ContentIssue[]): Record<ContentSeverity, number> {
  const counts = { leftOut: 0, due: 0, hint: 0 }
  for (const { code } of issues) counts[words.issues[code].severity]++
  return counts
}

/** Whether what an issue is of was left out for another one. */
function isWithheld(issue: ContentIssue, others: readonly ContentIssue[]): boolean {
  const { file, item } = issue
  // Of other files a part may be published.
  if (!item && !file.endsWith('.md')) return false
  return others.some(
    (other) =>
      words.issues[other.code].severity === 'leftOut' &&
      other.file === file &&
      other.item?.position === item?.position,
  )
}

/** What becomes of what an issue is of. */
export function toOutcomeText(issue: ContentIssue, others: readonly ContentIssue[]): string {
  const { severity } = words.issues[issue.code]
  const isNone = severity === 'due' && isWithheld(issue, others)
  return isNone ? words.withheld : words.severities[severity]
}

/** What is wrong and how to fix it, in the words of a clerk. */
export function toContentIssueText({ code, value = '', detail = '' }: ContentIssue) {
  const { severity, what, fix } = words.issues[code]
  const text = what.replaceAll('{value}', () => value).replaceAll('{detail}', () => detail)
  return { severity, what: text, fix }
}
