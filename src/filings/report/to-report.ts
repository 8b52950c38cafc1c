import {
  type CellRef,
  FILING_ISSUES,
  type FilingIssue,
  type IssueSeverity,
} from '#src/filings/report/filing-issue.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

type Outcome = Pick<FilingReport, 'region' | 'files' | 'unusedFiles' | 'sheets' | 'issues'> & {
  rows: readonly FilingRow[]
  /** Rows of which something is published. */
  rowsPublished: number
  centres: number
}

/** The outcome of an import, counted, its issues in the order of the files. */
export function toReport(outcome: Outcome): FilingReport {
  const { region, files, sheets, centres } = outcome
  const undatedLists = tellUndatedLists(outcome.issues)
  const all = [...tellUndatedStates(outcome), ...undatedLists, ...tellUndated(outcome.rows)]
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0)
  const count = (severity: IssueSeverity) =>
    all.filter(({ code }) => FILING_ISSUES[code].severity === severity).length
  const badRows = findBadRows(all)
  return {
    region,
    files,
    sheets,
    unreadFiles: findUnread(all),
    undatedFiles: undatedLists.map(({ at }) => at.file),
    unusedFiles: outcome.unusedFiles,
    issues: all.sort(
      (a, b) => compareText(a.at.file, b.at.file) || (a.at.row ?? 0) - (b.at.row ?? 0),
    ),
    counts: {
      files: files.length,
      rows,
      rowsLeftOut: rows - outcome.rowsPublished,
      badRows: badRows.length,
      ...toListCounts(sheets, badRows),
      centres,
      rowIssues: count('row'),
      valueIssues: count('value'),
      hintIssues: count('hint'),
    },
  }
}

const isError = ({ code }: FilingIssue) => FILING_ISSUES[code].severity !== 'hint'

function findBadRows(issues: readonly FilingIssue[]): CellRef[] {
  const bad = issues.filter((issue) => issue.at.row !== undefined && isError(issue))
  const rows = bad.map(({ at: { file, sheet, row } }): [string, CellRef] => [
    JSON.stringify([file, sheet, row]),
    { file, ...(row === undefined ? {} : { row }) },
  ])
  return [...new Map(rows).values()]
}

/** What a file of photos says beside them: whose they are. */
const BESIDE_PHOTOS = new Set([
  ...['legalName', 'displayName', 'filingNumber', 'creditCode', 'row.id'],
  ...['row.photosShowNoFace', 'row.source', 'row.asOf', 'row.authority'],
])

function isOfPhotos({ columns }: SheetReport): boolean {
  const fields = columns.flatMap(({ field }) => field ?? [])
  const others = fields.filter((field) => !BESIDE_PHOTOS.has(field))
  return others.length > 0 && others.every((field) => field === 'photos')
}

/** Fewer bad rows than this may be faults of the pen. */
const FEW = 3

/**
 * The rows, good and bad, by which lists are judged: of a file most of which is bad, for a long list beside it would hide it;
 * else of all files. A photo that is missing says nothing of a list, so files of photos count where there are no others.
 */
function toListCounts(sheets: readonly SheetReport[], badRows: readonly CellRef[]) {
  const lists = sheets.filter((sheet) => !isOfPhotos(sheet))
  const byFile = Map.groupBy(lists.length > 0 ? lists : sheets, ({ file }) => file)
  const counts = [...byFile.keys()].map((file) => ({
    listRows: sheets.reduce((sum, sheet) => sum + (sheet.file === file ? sheet.rows : 0), 0),
    badListRows: badRows.filter((at) => at.file === file).length,
  }))
  const bad = counts.find(
    ({ listRows, badListRows }) => badListRows >= FEW && badListRows > listRows / 2,
  )
  return (
    bad ??
    counts.reduce(
      (all, one) => ({
        listRows: all.listRows + one.listRows,
        badListRows: all.badListRows + one.badListRows,
      }),
      { listRows: 0, badListRows: 0 },
    )
  )
}

/** An error of a whole file leaves all of it out. */
function findUnread(issues: readonly FilingIssue[]): string[] {
  const whole = issues.filter(
    ({ code, at }) =>
      FILING_ISSUES[code].severity === 'row' && at.row === undefined && code !== 'no-lists',
  )
  return [...new Set(whole.map(({ at }) => at.file))]
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b))

/** What one sheet was taken for. */
export type SheetReport = {
  file: string
  sheet?: string
  headerRow: number
  /** Rows that are centres, good or bad. */
  rows: number
  /** Each column: its letters, its heading in the file and the field it fills, if any. */
  columns: { column: string; heading: string; field?: string }[]
  /** The `from` of the rules of columns.json that its headings met. */
  rules?: string[]
  /** The day that a title above it gives it. */
  asOf?: string
}

/** The outcome of an import as data; reporters print it. */
export type FilingReport = {
  region: string
  files: string[]
  /** Files of which nothing could be read. */
  unreadFiles: string[]
  /** Lists without a day, of which something gave way to lists that have one. */
  undatedFiles: string[]
  /** Lists of which no value is published. */
  unusedFiles: string[]
  sheets: SheetReport[]
  issues: FilingIssue[]
  counts: {
    files: number
    rows: number
    /** Rows of which nothing is published. */
    rowsLeftOut: number
    /** Rows with any error, left out or not. */
    badRows: number
    /** Those by which lists are judged: of all files but photos, or of one that is mostly bad. */
    listRows: number
    badListRows: number
    centres: number
  } & Record<`${IssueSeverity}Issues`, number>
}

/** One hint for each file with rows that do not say where they come from or how old they are. */
function tellUndated(rows: readonly FilingRow[]): FilingIssue[] {
  const counts = new Map<string, number>()
  for (const { at, source, asOf } of rows)
    if (!source || !asOf) counts.set(at.file, (counts.get(at.file) ?? 0) + 1)
  return [...counts].map(([file, count]) => ({
    code: 'no-provenance',
    at: { file },
    detail: String(count),
  }))
}

/** One error for each list that has no day and says something else than lists that have one. */
function tellUndatedLists(issues: readonly FilingIssue[]): FilingIssue[] {
  const lost = issues.filter(({ code }) => code === 'undated-value')
  return [...Map.groupBy(lost, ({ at }) => at.file)].map(([file, own]) => ({
    code: 'undated-list',
    at: { file },
    detail: String(own.length),
  }))
}

/** Where a whole list says states and no days of filing, that is one thing to put right, and none of a row. */
function tellUndatedStates({ issues, sheets }: Outcome): FilingIssue[] {
  const isUndated = ({ code, at }: FilingIssue) =>
    code === 'status-without-date' && !isDated.has(at.file)
  const isDated = new Set(
    sheets.flatMap(({ file, columns }) =>
      columns.some(({ field }) => field === 'filedOn') ? file : [],
    ),
  )
  const undated = Map.groupBy(issues.filter(isUndated), ({ at }) => at.file)
  return [
    ...issues.filter((issue) => !isUndated(issue)),
    ...[...undated].map(
      ([file, [first, ...others]]): FilingIssue => ({
        ...first,
        code: 'statuses-without-dates',
        at: { file, ...(first?.at.column ? { column: first.at.column } : {}) },
        detail: String(others.length + 1),
      }),
    ),
  ]
}
