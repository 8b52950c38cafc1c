import {
  findHeader,
  type Heading,
  isRead,
  type SettledHeadings,
  settleHeadings,
} from '#src/filings/headings/find-header.ts'
import { type Sheet, type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { isOfKind, type ListKind } from '#src/filings/registered/registered-columns.ts'
import {
  type CellRef,
  columnLetters,
  type IssueCode,
  shorten,
  type Tell,
} from '#src/filings/report/filing-issue.ts'
import type { SheetReport } from '#src/filings/report/to-report.ts'
import { toColumnReaders } from '#src/filings/rows/column-reader.ts'
import type { FilingRow, RowContext } from '#src/filings/rows/filing-row.ts'
import { readRow } from '#src/filings/rows/read-row.ts'
import { zhHans as words } from '#src/filings/rows/words.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

export type ReadSheet = { rows: FilingRow[]; report: SheetReport }

/** A sheet → its rows; nothing when no header is found. */
export function readSheet(
  { rows }: Sheet,
  context: Omit<RowContext, 'headings' | 'columns'>,
  tell: Tell,
): ReadSheet | undefined {
  const header = findHeader(rows, context.rules.columns ?? [])
  if (!header) return undefined
  const settled = settleHeadings(header.headings)
  const below = rows.filter(
    ({ number, cells }) => number > header.row.number && cells.some(isFilled),
  )
  tellColumns(
    header.headings,
    settled.doubles,
    below,
    { ...context.at, row: header.row.number },
    context.rules.kind,
    tell,
  )
  const { headings } = settled
  const readContext = {
    ...context,
    headings,
    columns: toColumnReaders(headings, context),
  }
  const centres = below.filter((row) => !isNoteRow(row, header.headings, context.at, tell))
  const read = centres.flatMap((row) => {
    if (row.hidden) tell({ code: 'hidden-row', at: { ...context.at, row: row.number } })
    return readRow(row, readContext, tell) ?? []
  })
  return { rows: read, report: toReport(context.at, header.row, headings, centres.length) }
}

const isFilled = (cell: SheetRow['cells'][number]) => textOf(cell).trim() !== ''

function isNoteRow(row: SheetRow, headings: readonly Heading[], at: CellRef, tell: Tell): boolean {
  if (!isNote(row, headings)) return false
  const text = row.cells.map(textOf).filter(Boolean).join(' ')
  tell({ code: 'note-row', at: { ...at, row: row.number }, value: shorten(text) })
  return true
}

function toReport(
  { file, sheet }: CellRef,
  header: SheetRow,
  headings: readonly Heading[],
  rows: number,
): SheetReport {
  const columns = headings.map(({ index, heading, column }) => ({
    column: columnLetters(index),
    heading,
    ...(isRead(column) ? { field: column.field } : {}),
  }))
  return { file, ...(sheet ? { sheet } : {}), headerRow: header.number, rows, columns }
}

/** A note or a total fills few cells; a centre fills more. */
const FEW_CELLS = 3
const LONG_SENTENCE = 40

/** Whether a row below the header is a note, a total, a signature or the header again, and no centre. */
export function isNote(row: SheetRow, headings: readonly Heading[]): boolean {
  const cells = row.cells.map((cell) => normaliseCell(textOf(cell)))
  const filled = cells.filter(Boolean)
  const [first = ''] = filled
  if (isHeaderAgain(cells, headings)) return true
  const numbersOnly = filled.slice(1).every((cell) => /^[\d,.%]+$/.test(cell))
  const begins = words.noteWords.some((word) => first.replace(/\s/g, '').startsWith(word))
  if (begins && (filled.length <= FEW_CELLS || numbersOnly)) return true
  return filled.length === 1 && (first.length > LONG_SENTENCE || !nameCells(cells, headings).length)
}

const nameCells = (cells: readonly string[], headings: readonly Heading[]) =>
  headings.filter(({ column, index }) => column?.field === 'legalName' && cells[index])

function isHeaderAgain(cells: readonly string[], headings: readonly Heading[]): boolean {
  const same = headings.filter(({ heading, index }) => cells[index] === normaliseCell(heading))
  return new Set(same.map(({ index }) => index)).size >= 2
}

/** Reports every column that is not read, and every one that was recognised by a part of its heading only. */
function tellColumns(
  headings: readonly Heading[],
  doubles: SettledHeadings['doubles'],
  rows: readonly SheetRow[],
  at: CellRef,
  kind: ListKind | undefined,
  tell: Tell,
): void {
  for (const { heading, better } of doubles)
    tell({
      code: 'duplicate-column',
      at: atColumn(at, heading),
      value: heading.heading,
      detail: better.heading,
    })
  const left = new Set(doubles.map(({ heading }) => heading))
  for (const heading of headings.filter((one) => !left.has(one))) {
    const issue = issueOf(heading, rows, kind)
    if (issue) tell({ ...issue, at: atColumn(at, heading), value: heading.heading })
  }
}

function issueOf(
  { by, column, rule, index }: Heading,
  rows: readonly SheetRow[],
  kind: ListKind | undefined,
): { code: IssueCode; detail: string } | undefined {
  const filled = rows.filter(({ cells }) => textOf(cells[index]).trim() !== '').length
  if (rule?.ignore !== undefined)
    return { code: 'ignored-column', detail: `${rule.ignore} (${filled})` }
  if (!column) return { code: 'unknown-column', detail: String(filled) }
  if (column.format === 'personal') return { code: 'personal-column', detail: String(filled) }
  if (column.format === 'unused' || !isOfKind(column, kind))
    return { code: 'unused-column', detail: String(filled) }
  return by === 'part' ? { code: 'column-by-part', detail: column.heading } : undefined
}

const atColumn = (at: CellRef, { index, heading }: Heading): CellRef => ({
  ...at,
  column: columnLetters(index),
  heading,
})
