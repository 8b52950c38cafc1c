import type { CentreChange } from '#src/changes/centre-change.ts'
import { toFieldText } from '#src/changes/to-change-text.ts'
import { type Sheet, type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import {
  columnLetters,
  FILING_ISSUES,
  type FilingIssue,
  type IssueCode,
  toIssueText,
} from '#src/filings/report/filing-issue.ts'
import type { FilingReport } from '#src/filings/report/to-report.ts'
import { zhHans as words } from '#src/filings/report/web/words.ts'
import { zhHans as reportWords } from '#src/filings/report/words.ts'
import { tag, toHtml, toReportPage } from '#src/lib/report-page.ts'
import { findIdNumber } from '#src/text/personal-numbers.ts'

/** A file as the clerk sees it: its sheets, or nothing where it could not be read. */
export type SeenFile = { file: string; sheets: readonly Sheet[] }

/** What a publication would change for readers, and of which release. */
export type Difference = { version: string; changes: readonly CentreChange[] }

export type WebReport = {
  report: FilingReport
  /** What stops a publication, a line each. */
  refusals: readonly string[]
  files: readonly SeenFile[]
  /** Nothing where there is no release to compare with. */
  difference: Difference | undefined
  /** Only one file was looked at: what the others give cannot be compared. */
  isOneFile?: boolean
  madeAt: string
}

const toSection = (title: string, content: string) =>
  tag('section', `${tag('h2', toHtml(title))}\n${content}`)

function toCounts({ counts }: FilingReport): string {
  const rows = Object.entries(words.countRows).map(
    ([name, label]) =>
      `<tr><th scope="row">${label}</th><td>${counts[name as keyof typeof counts]}</td></tr>`,
  )
  return toSection(words.counts, tag('table', rows.join('')))
}

function toRefusalSection(refusals: readonly string[]): string {
  if (refusals.length === 0) return ''
  const lines = refusals.map((line) => tag('li', tag('b', toHtml(line.trim())), ' class="row"'))
  return toSection(words.refused, tag('ul', lines.join('\n')) + tag('p', words.refusedHelp))
}

/** Centres of one kind that are named before the rest is counted. */
const MOST_NAMED = 200

function toChange(change: CentreChange): string {
  const fields =
    change.kind === 'changed'
      ? change.fields.map((field) => tag('li', toHtml(toFieldText(field))))
      : []
  return tag('li', toHtml(change.name) + (fields.length > 0 ? tag('ul', fields.join('')) : ''))
}

function toDifference({ difference, isOneFile }: WebReport): string {
  if (isOneFile) return toSection(words.changes, tag('p', words.oneFile))
  if (!difference) return toSection(words.changes, tag('p', words.noRelease))
  const { version, changes } = difference
  const kinds = (['added', 'returned', 'changed', 'lost'] as const).flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind)
    if (own.length === 0) return []
    const named = own.slice(0, MOST_NAMED).map(toChange)
    const more = own.length > MOST_NAMED ? tag('p', words.more(own.length - MOST_NAMED)) : ''
    const title = tag('summary', `${words.changeKinds[kind]} ${own.length}`)
    return [tag('details', `${title}${tag('ul', named.join(''))}${more}`, ' open')]
  })
  const when = tag('p', toHtml(words.changesFrom(version)))
  return toSection(words.changes, when + (kinds.join('\n') || tag('p', words.noChanges)))
}

/** Issues of one file with the number by which its cells name them. */
type Numbered = { issue: FilingIssue; id: string }

const toRowId = (file: number, sheet: number, row: number) => `r${file}-${sheet}-${row}`

function toIssues(
  numbered: readonly Numbered[],
  toTarget: (issue: FilingIssue) => string | undefined,
): string {
  if (numbered.length === 0) return tag('p', words.noIssues)
  const items = numbered.map(({ issue, id }) => {
    const { severity, what, fix } = toIssueText(issue)
    const target = toTarget(issue)
    const place = toHtml(reportWords.placeWords(issue.at))
    const where = target ? tag('a', place, ` href="#${target}"`) : place
    const mark = tag('b', words.severities[severity])
    return tag(
      'li',
      `${mark} ${where} ${toHtml(what)}<br>${words.fix}${toHtml(fix)}`,
      ` id="${id}" class="${severity}"`,
    )
  })
  return tag('ol', items.join('\n'))
}

/** A list longer than this shows the rows that have issues. */
const LONGEST_SHOWN_WHOLE = 500

type SheetToShow = {
  sheet: Sheet
  numbered: readonly Numbered[]
  headerRow: number
  /** Columns with what is a person's own: only their heading is shown. */
  blanked: ReadonlySet<string>
  toId: (row: number) => string
}

/** Of a cell with what is a person's own, nothing is shown; its place is. */
const PERSONAL = new Set<IssueCode>([
  'person-named',
  'personal-mobile',
  'personal-account',
  'personal-contact',
  'contact-withheld',
  'not-a-post',
])

function toCells(
  { cells }: SheetRow,
  own: readonly Numbered[],
  isBlanked: (column: string) => boolean,
): string {
  return cells
    .map((cell, at) => {
      const column = columnLetters(at)
      if (isBlanked(column)) return tag('td', words.blanked, ' class="blank"')
      const issues = own.filter(({ issue }) => issue.at.column === column)
      const isPersonal = issues.some(({ issue }) => PERSONAL.has(issue.code))
      const text = isPersonal ? words.blanked : textOf(cell)
      const worst = issues[0] ? FILING_ISSUES[issues[0].issue.code].severity : ''
      const marks = issues.map(({ id }) => `<sup><a href="#${id}">${id.split('-').pop()}</a></sup>`)
      return tag(
        'td',
        toHtml(findIdNumber(text) ?? text) + marks.join(''),
        worst && ` class="${worst}"`,
      )
    })
    .join('')
}

function toTable({ sheet, numbered, headerRow, blanked, toId }: SheetToShow): string {
  const byRow = Map.groupBy(numbered, ({ issue }) => issue.at.row ?? 0)
  const isLong = sheet.rows.length > LONGEST_SHOWN_WHOLE
  const rows = sheet.rows.filter(
    ({ number }) => !isLong || number <= headerRow || byRow.has(number),
  )
  const lines = rows.map((row) => {
    const isHead = row.number <= headerRow
    const own = byRow.get(row.number) ?? []
    const isRowBad = own.some(({ issue }) => FILING_ISSUES[issue.code].severity === 'row')
    const cells = toCells(row, own, (column) => !isHead && blanked.has(column))
    const classes = [isHead ? 'head' : '', isRowBad ? 'bad' : ''].filter(Boolean).join(' ')
    const number = tag('th', `${row.number}${row.hidden ? ` ${words.hidden}` : ''}`, ' scope="row"')
    return tag('tr', number + cells, ` id="${toId(row.number)}"${classes && ` class="${classes}"`}`)
  })
  const note = isLong ? tag('p', words.rowsShown(rows.length, sheet.rows.length)) : ''
  return `${note}<div class="sheet" tabindex="0" role="region" aria-label="${toHtml(sheet.name ?? words.list)}"><table>${lines.join('\n')}</table></div>`
}

function toFile({ file, sheets }: SeenFile, at: number, { report }: WebReport): string {
  const own = report.issues.filter((issue) => issue.at.file === file)
  const numbered = own.map((issue, position) => ({ issue, id: `i${at}-${position + 1}` }))
  const sheetAt = (name: string | undefined) =>
    Math.max(
      sheets.findIndex((sheet) => sheet.name === name),
      0,
    )
  const shown = sheets.map((sheet, position) => {
    const read = report.sheets.find((one) => one.file === file && one.sheet === sheet.name)
    const isOwn = ({ issue }: Numbered) => sheetAt(issue.at.sheet) === position
    const issues = numbered.filter(isOwn)
    const personal = issues.filter(({ issue }) => issue.code === 'personal-column')
    const table = toTable({
      sheet,
      numbered: issues,
      headerRow: read?.headerRow ?? 0,
      blanked: new Set(personal.flatMap(({ issue }) => issue.at.column ?? [])),
      toId: (row) => toRowId(at, position, row),
    })
    return tag('h3', toHtml(words.sheet(file, sheet.name))) + table
  })
  const toTarget = ({ at: { sheet, row } }: FilingIssue) =>
    row && sheets.length > 0 ? toRowId(at, sheetAt(sheet), row) : undefined
  return toSection(
    file,
    `${tag('h3', words.issues)}${toIssues(numbered, toTarget)}${shown.join('\n')}`,
  )
}

/**
 * The report as one page that needs nothing else and runs nothing: counts, what would change for readers, and each list as
 * it was written, with the cells marked.
 */
export function toWebReport(web: WebReport): string {
  const { report, refusals, files, madeAt } = web
  const others = [...new Set(report.issues.map(({ at }) => at.file))].filter(
    (name) => !files.some(({ file }) => file === name),
  )
  const all = [...files, ...others.map((file) => ({ file, sheets: [] }))]
  const hasRows = files.some(({ sheets }) => sheets.length > 0)
  return toReportPage(words.title(report.region), words.made(madeAt, hasRows), [
    toRefusalSection(refusals),
    toCounts(report),
    toDifference(web),
    ...all.map((file, at) => toFile(file, at, web)),
  ])
}
