import {
  FILING_ISSUES,
  type FilingIssue,
  type IssueSeverity,
  toIssueText,
} from '#src/filings/report/filing-issue.ts'
import type { FilingReport } from '#src/filings/report/to-report.ts'
import { zhHans as words } from '#src/filings/report/words.ts'

/** Hints of one kind that are printed for one file before the rest is only counted. */
const HINTS_SHOWN = 3
const SEVERITIES = Object.keys(words.severityTitles) as IssueSeverity[]

/** The report as a clerk reads it, in Chinese, one string for the terminal; `refusals`: what would stop a publication. */
export function printReport(report: FilingReport, refusals: readonly string[] = []): string {
  const named = new Set([...report.files, ...report.issues.map(({ at }) => at.file)])
  const files = [...named].flatMap((file) => printFile(report, file))
  const isWell = report.counts.rowIssues + report.counts.valueIssues + refusals.length === 0
  const end = [
    ...words.countLines(report.region, report.counts),
    ...(refusals.length > 0 ? [words.refused, ...refusals] : []),
    isWell ? words.allWell : words.mustFix,
  ]
  return [...files, ...end].map(withoutControls).join('\n')
}

/** A list must not be able to command the terminal. */
const withoutControls = (line: string) => line.replace(/\p{Cc}/gu, ' ')

function printFile({ sheets, issues }: FilingReport, file: string): string[] {
  const own = issues.filter(({ at }) => at.file === file)
  const read = sheets.filter((sheet) => sheet.file === file)
  return [
    words.fileTitle(file),
    ...read.map(({ sheet, headerRow, rows, columns }) =>
      words.sheetLine(sheet, {
        headerRow,
        rows,
        fields: columns.filter((one) => one.field).length,
      }),
    ),
    ...SEVERITIES.flatMap((severity) => printSeverity(severity, own)),
    '',
  ]
}

function printSeverity(severity: IssueSeverity, issues: readonly FilingIssue[]): string[] {
  const own = issues.filter(({ code }) => FILING_ISSUES[code].severity === severity)
  if (!own.length) return []
  const shown = severity === 'hint' ? firstOfEachKind(own) : own.flatMap(printIssue)
  return [words.severityLine(severity, own.length), ...shown]
}

function firstOfEachKind(issues: readonly FilingIssue[]): string[] {
  return [...Map.groupBy(issues, ({ code }) => code).values()].flatMap((same) => {
    const more = same.length - HINTS_SHOWN
    return [
      ...same.slice(0, HINTS_SHOWN).flatMap(printIssue),
      ...(more > 0 ? [`      ${words.moreOfTheSame(more)}`] : []),
    ]
  })
}

function printIssue(issue: FilingIssue): string[] {
  const { what, fix } = toIssueText(issue)
  const place = words.placeWords(issue.at)
  const value =
    issue.value && !what.includes(issue.value) ? [`      ${words.written}${issue.value}`] : []
  return [`    ${words.issueLine(place, what)}`, ...value, `      ${words.howToFix}${fix}`]
}
