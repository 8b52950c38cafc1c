import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { toChinaDate } from '#src/calendar/days.ts'
import { toSubdistricts } from '#src/filings/cells/codes/parse-code.ts'
import { toAreaCode } from '#src/filings/cells/parse-phone.ts'
import { checkLeftOut } from '#src/filings/check/check-record.ts'
import { zhHans as confirmWords } from '#src/filings/confirm/words.ts'
import {
  type ColumnRule,
  type ColumnRules,
  columnRulesSchema,
  type FileRules,
  rulesOfFile,
} from '#src/filings/headings/column-rules.ts'
import { zhHans as headingWords } from '#src/filings/headings/words.ts'
import { toHex } from '#src/filings/ids/key.ts'
import { hashFile, KeptFilings } from '#src/filings/kept/kept-filings.ts'
import { readFilingFile } from '#src/filings/read/read-filing-file.ts'
import { type FileContent, LIMITS, type Sheet } from '#src/filings/read/sheet.ts'
import { readWebCells } from '#src/filings/read/web-text.ts'
import { areOfRegistered } from '#src/filings/registered/registered-columns.ts'
import {
  columnLetters,
  type FilingIssue,
  shorten,
  type Tell,
} from '#src/filings/report/filing-issue.ts'
import type { SheetReport } from '#src/filings/report/to-report.ts'
import type { FileContext, FilingRow } from '#src/filings/rows/filing-row.ts'
import { type ReadSheet, readSheet } from '#src/filings/rows/read-sheet.ts'
import { liesOnItsSide } from '#src/filings/tables/on-its-side.ts'
import { isFilled } from '#src/filings/tables/table.ts'
import { zhHans as tableWords } from '#src/filings/tables/words.ts'
import type { Region } from '#src/region/region.ts'
import { readOptionalRegionFile, toNotFound } from '#src/region-files/read-region-file.ts'

/**
 * Files in the folder that are no lists; `~$` and `~WR` are what Office leaves while a file is open, `.new` what is left of
 * ids.json and of confirmations by a program that was stopped while it wrote them.
 */
const NO_LIST =
  /^(?:\.|~\$|~wr|columns\.json$|ids\.json$|readme\b|thumbs\.db$|ehthumbs.*\.db$|desktop\.ini$|.*\.(?:md|tmp|temp|bak|lnk|crdownload|part|new)$)/i

export type ReadFilings = {
  files: string[]
  sheets: SheetReport[]
  /** Of lists of filings. */
  rows: FilingRow[]
  /** Of lists of what offices registered. */
  registeredRows: FilingRow[]
  /** Lists of which nobody said whether they are full ones. */
  undeclared: ReadonlySet<string>
  kept?: KeptFilings
}

/** What the last import kept, and a version of the code that made it. */
export type KeptBefore = { code: string; bytes?: Uint8Array | undefined }

type ReadOptions = {
  only?: string | undefined
  before?: KeptBefore | undefined
  /** No list is of a later day. */
  today?: string | undefined
}

/** Reads every filing file of a region, in the order of their names; `only` reads just that one. */
export async function readFilings(
  folder: string,
  region: Region,
  tell: Tell,
  { only, before, today = toChinaDate(new Date(region.clock ?? Date.now())) }: ReadOptions = {},
): Promise<ReadFilings> {
  const given = await readOptionalRegionFile(join(folder, 'columns.json'), columnRulesSchema)
  const rules: ColumnRules = given ?? {}
  const listed = await listFolder(folder)
  const files = listed.files.filter((file) => only === undefined || file === only)
  if (only !== undefined && !files.length) throw toNotFound(join(folder, only))
  if (only === undefined) tellFolder(folder, listed, Object.keys(rules.files ?? {}), tell)
  const shared = {
    subdistricts: toSubdistricts(region),
    areaCode: toAreaCode(region),
    box: region.bboxWgs84,
    today,
    checkLeftOut: (row: FilingRow, tellError: Tell) => checkLeftOut(row, region, tellError),
  }
  const early = files.filter((file) => (rulesOfFile(rules, file).asOf ?? '') > today)
  const key = before && toHex(JSON.stringify([before.code, region, rules, early]), 64)
  const kept = key ? new KeptFilings(key, before.bytes) : undefined
  const read: ReadSheet[] = []
  const registered: ReadSheet[] = []
  for (const file of files) {
    const given = rulesOfFile(rules, file)
    if (early.includes(file))
      tell({ code: 'list-from-the-future', at: { file }, value: given.asOf ?? '' })
    const { asOf: _, ...others } = given
    const context = { ...shared, rules: early.includes(file) ? others : given }
    const sheets = context.rules.kind === 'registered' ? registered : read
    sheets.push(...(await readFile(folder, file, context, tell, kept)))
  }
  const sheets = [...read, ...registered].map(({ report }) => report)
  tellUnmetRules(rules, files, sheets, only === undefined, tell)
  return {
    files,
    ...(kept ? { kept } : {}),
    sheets,
    rows: read.flatMap(({ rows }) => rows),
    registeredRows: registered.flatMap(({ rows }) => rows),
    undeclared: new Set(
      files.filter((file) => {
        const { complete, kind } = rulesOfFile(rules, file)
        return complete === undefined && kind !== 'registered'
      }),
    ),
  }
}

/** What a day to come is today, it is not on another day. */
const OF_TODAY: ReadonlySet<string> = new Set(['row-from-the-future', 'list-from-the-future'])

/** The lists of a file, as it is or, where it did not change, as it was read before. */
async function readFile(
  folder: string,
  file: string,
  context: FileContext,
  tell: Tell,
  kept: KeptFilings | undefined,
): Promise<ReadSheet[]> {
  const path = join(folder, file)
  const hash = kept && (await hashFile(path))
  const before = hash && kept?.takeFile(file, hash, context, tell)
  if (before) return before
  const content = await readFilingFile(path)
  if (!kept || 'fault' in content) return toSheets(file, content, context, tell)
  const issues: FilingIssue[] = []
  const told = (issue: FilingIssue) => {
    issues.push(issue)
    tell(issue)
  }
  const sheets = toSheets(file, content, context, told, kept)
  // A file that is saved while it is read is read again the next time.
  // What is told of a day to come is true on this one only.
  const isLasting = !issues.some(({ code }) => OF_TODAY.has(code))
  if (isLasting && hash && hash === (await hashFile(path))) kept.putFile(file, hash, issues, sheets)
  return sheets
}

/** The sheets of a file that are lists; why a file or a sheet is none goes to the report. */
function toSheets(
  file: string,
  content: FileContent,
  context: FileContext,
  tell: Tell,
  kept?: KeptFilings,
): ReadSheet[] {
  if ('fault' in content) {
    const { fault: code, detail } = content
    tell({ code, at: { file }, ...(detail === undefined ? {} : { detail }) })
    return []
  }
  const sheets = content.sheets.filter(({ rows }) => rows.some(({ cells }) => cells.some(isFilled)))
  for (const name of Object.keys(context.rules.sheets ?? {}))
    if (!content.sheets.some((sheet) => sheet.name === name))
      tell({ code: 'rule-without-sheet', at: { file }, value: name })
  const onTheirSide: Sheet[] = []
  let isUnsaid = false
  const read = sheets.flatMap((sheet) => {
    const at = { file, ...(sheet.name ? { sheet: sheet.name } : {}) }
    const reason = context.rules.sheets?.[sheet.name ?? '']?.ignore
    if (reason !== undefined) tell({ code: 'ignored-sheet', at, detail: reason })
    else if (sheet.hidden) tell({ code: 'hidden-sheet', at })
    if (reason !== undefined || sheet.hidden) return []
    tellWebCells(sheet, at, tell)
    if (liesOnItsSide(sheet.rows)) {
      tellComments(sheet, at, [], tell)
      tell({ code: 'list-on-its-side', at })
      onTheirSide.push(sheet)
      return []
    }
    const told: FilingIssue[] = []
    const lists = readSheet(sheet, { ...context, at }, (issue) => told.push(issue), kept)
    tellComments(sheet, at, told, tell)
    if (looksRegistered(lists, context.rules)) {
      tell({ code: 'registered-without-kind', at: { file } })
      isUnsaid = true
      return []
    }
    for (const issue of told) tell(issue)
    if (!lists.length && sheets.length > 1)
      tell({ code: looksLikeList(sheet) ? 'list-without-header' : 'sheet-without-header', at })
    return lists
  })
  const isLeftEmpty = file === confirmWords.file && sheets.length === 0
  if (!read.length && !onTheirSide.length && !isLeftEmpty && !isUnsaid)
    tell({ code: 'header-not-found', at: { file } })
  if (read.length && isEmpty(sheets, read)) tell({ code: 'list-without-rows', at: { file } })
  return read
}

/** A list of registrations that nobody called one; what has a source was looked at by somebody, unless it says a scope of business. */
function looksRegistered(lists: readonly ReadSheet[], { kind, source }: FileRules): boolean {
  if (kind !== undefined) return false
  return lists.some(
    ({ report: { columns } }) =>
      areOfRegistered(columns) &&
      (source === undefined || columns.some(({ field }) => field === 'row.businessScope')),
  )
}

/** Cells that hold the code of a web page are read as what it stands for; the clerk is told of the first. */
function tellWebCells(sheet: Sheet, at: { file: string; sheet?: string }, tell: Tell): void {
  const found = readWebCells(sheet)
  if (!found) return
  const { row, column, code, count } = found
  tell({ code: 'code-of-page', at: { ...at, row, column }, value: code, detail: `${count}` })
}

/** Told of a cell, these say that the comment on it was read. */
const OF_COMMENTS: ReadonlySet<string> = new Set(['state-from-title', 'state-of-title-unclear'])

/** What stands beside cells is not read, except a state. */
function tellComments(
  { comments = [] }: Sheet,
  at: { file: string; sheet?: string },
  told: readonly FilingIssue[],
  tell: Tell,
) {
  for (const { row, column: index, text } of comments) {
    const column = columnLetters(index)
    const value = shorten(text)
    const isTaken = told.some(
      (issue) =>
        OF_COMMENTS.has(issue.code) &&
        issue.at.row === row &&
        issue.at.column === column &&
        issue.value === value,
    )
    if (!isTaken) tell({ code: 'cell-comment', at: { ...at, row, column }, value })
  }
}

/** Whether nothing below any header is a centre; what is over the limit is told as that. */
const isEmpty = (sheets: readonly Sheet[], read: readonly ReadSheet[]) =>
  read.every(({ report }) => report.rows === 0) &&
  sheets.every(({ rows }) => rows.length <= LIMITS.rows)

/** Whether a sheet without a header holds rows of several cells, and does not call itself totals or explanations. */
const looksLikeList = ({ name = '', rows }: Sheet) =>
  !tableWords.noList.test(name) &&
  rows.filter(({ cells }) => cells.filter(isFilled).length >= 3).length >= 3

/** Rules of columns.json that no heading of their files meets do nothing, which nobody would notice. */
function tellUnmetRules(
  { files: byFile = {}, columns = [] }: ColumnRules,
  files: readonly string[],
  sheets: readonly SheetReport[],
  isWhole: boolean,
  tell: Tell,
): void {
  const tellUnmet = (rules: readonly ColumnRule[], own: readonly SheetReport[], file: string) => {
    const met = new Set(own.flatMap(({ rules: some = [] }) => some))
    for (const { from } of rules.filter((rule) => !met.has(rule.from)))
      tell({ code: 'rule-without-column', at: { file: 'columns.json' }, value: from, detail: file })
  }
  for (const file of files) {
    const own = sheets.filter((sheet) => sheet.file === file)
    // A file of which nothing was read is told as that.
    if (own.length > 0) tellUnmet(byFile[file]?.columns ?? [], own, file)
  }
  if (isWhole) tellUnmet(columns, sheets, files.join(headingWords.and))
}

type Listed = { files: string[]; subfolders: string[] }

/** What of the folder is not read as a list although a clerk may think that it is. */
function tellFolder(
  folder: string,
  { files, subfolders }: Listed,
  filesWithRules: readonly string[],
  tell: Tell,
): void {
  if (!files.length) tell({ code: 'no-lists', at: { file: basename(folder) }, value: folder })
  for (const name of subfolders)
    tell({ code: 'subfolder-not-read', at: { file: name }, value: name })
  for (const name of filesWithRules.filter((one) => !files.includes(one)))
    tell({ code: 'rules-without-file', at: { file: 'columns.json' }, value: name })
}

async function listFolder(folder: string): Promise<Listed> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const lists = entries.filter(({ name }) => !NO_LIST.test(name))
    const namesOf = (some: typeof lists) => some.map(({ name }) => name).sort()
    return {
      files: namesOf(lists.filter((entry) => entry.isFile())),
      subfolders: namesOf(lists.filter((entry) => entry.isDirectory())),
    }
  } catch {
    throw toNotFound(folder)
  }
}
