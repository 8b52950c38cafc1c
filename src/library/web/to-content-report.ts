import { tag, toHtml, toReportPage } from '#src/lib/report-page.ts'
import {
  type ContentIssue,
  countIssues,
  toContentIssueText,
  toOutcomeText,
} from '#src/library/content-issue.ts'
import { toPlaceWords } from '#src/library/to-place-words.ts'
import { zhHans as words } from '#src/library/web/words.ts'
import { zhHans as issueWords } from '#src/library/words.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'

export type ContentReport = {
  region: string
  articles: number
  places: number
  issues: readonly ContentIssue[]
  /** Lines of each file with issues, as far as it can be read. */
  lines: ReadonlyMap<string, readonly string[]>
  madeAt: string
}

/** Severities as the style of reports names them. */
const CLASSES = { leftOut: 'row', due: 'value', hint: 'hint' } as const
/** Lines shown before and after the one that is meant. */
const AROUND = 1
const LONGEST_LINE = 200

/** Of a line with what is a person's own, nothing is shown; its place is. */
const PERSONAL: readonly ContentIssue['code'][] = ['personalNumber', 'personName']

const isPersonal = (text: string) =>
  findIdNumber(text) !== undefined || findPersonal(text, ['personal-contact']) !== undefined

function toExcerpt({ line, code }: ContentIssue, lines: readonly string[]): string {
  if (!line || PERSONAL.includes(code)) return ''
  const first = Math.max(line - AROUND, 1)
  const rows = lines.slice(first - 1, line + AROUND).map((text, at) => {
    const isMeant = first + at === line
    const shown = isPersonal(text) ? words.hidden : text.slice(0, LONGEST_LINE)
    const cells = tag('th', String(first + at), ' scope="row"') + tag('td', toHtml(shown))
    return tag('tr', cells, isMeant ? ' class="bad"' : '')
  })
  const label = ` class="sheet" tabindex="0" role="region" aria-label="${words.text}"`
  return rows.length > 0 ? tag('div', tag('table', rows.join('')), label) : ''
}

function toIssue(
  issue: ContentIssue,
  lines: readonly string[],
  own: readonly ContentIssue[],
): string {
  const { severity, what, fix } = toContentIssueText(issue)
  const mark = tag('b', toOutcomeText(issue, own))
  const place = toHtml(toPlaceWords(issue).join(issueWords.comma))
  const text = `${mark} ${place} ${toHtml(what)}<br>${words.fix}${toHtml(fix)}`
  return tag('li', text + toExcerpt(issue, lines), ` class="${CLASSES[severity]}"`)
}

/** The report on content as one page: counts, then file by file what is wrong, the lines that are meant, what to do. */
export function toContentReport(report: ContentReport): string {
  const { region, issues, lines, madeAt } = report
  const counts = { ...report, ...countIssues(issues) }
  const rows = (Object.keys(words.countRows) as (keyof typeof words.countRows)[]).map((name) =>
    tag('tr', tag('th', words.countRows[name], ' scope="row"') + tag('td', String(counts[name]))),
  )
  const files = [...Map.groupBy(issues, ({ file }) => file)].map(([file, own]) =>
    tag(
      'section',
      tag('h2', toHtml(file)) +
        tag('ol', own.map((issue) => toIssue(issue, lines.get(file) ?? [], own)).join('\n')),
    ),
  )
  return toReportPage(words.title(region), words.made(madeAt), [
    tag('section', tag('h2', words.counts) + tag('table', rows.join(''))),
    ...(files.length > 0 ? files : [tag('p', words.none)]),
  ])
}
