import { columnOf } from '#src/filings/headings/column-of.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import type { SettledHeadings } from '#src/filings/headings/settle-headings.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { isOfKind, type ListKind } from '#src/filings/registered/registered-columns.ts'
import {
  type CellRef,
  type IssueCode,
  type Tell,
  toCellRef,
} from '#src/filings/report/filing-issue.ts'
import { guessColumn } from '#src/filings/tables/guess-column.ts'
import { isFilled } from '#src/filings/tables/table.ts'

/** Reports every column that is not read, and every one that was recognised by a part of its heading only. */
export function tellColumns(
  { headings, doubles }: SettledHeadings,
  rows: readonly SheetRow[],
  at: CellRef,
  kind: ListKind | undefined,
  tell: Tell,
): void {
  for (const double of doubles) {
    const { heading } = double
    tell({ ...toDoubleIssue(double, rows), at: toCellRef(at, heading), value: heading.heading })
  }
  const fields = new Set(headings.map(({ column }) => column?.field))
  for (const heading of headings.filter(({ given }) => !given)) {
    const issue = issueOf(heading, rows, fields, kind)
    if (issue) tell({ ...issue, at: toCellRef(at, heading), value: heading.heading })
  }
}

/** A guess (注册地址 beside 地址) that says something else was a wrong one. */
function toDoubleIssue(
  { heading, better }: SettledHeadings['doubles'][number],
  rows: readonly SheetRow[],
): { code: IssueCode; detail: string } {
  const isOther = heading.datum === better.datum && rows.some((row) => differ(row, heading, better))
  const isGuess = heading.by === 'part' && better.by !== 'part' && !columnOf(heading.heading)
  if (isOther && isGuess) return { code: 'unknown-column', detail: countFilled(rows, heading) }
  return { code: isOther ? 'differing-column' : 'duplicate-column', detail: better.heading }
}

const countFilled = (rows: readonly SheetRow[], { index }: Heading) =>
  String(rows.filter(({ cells }) => isFilled(cells[index])).length)

function differ({ cells }: SheetRow, { index }: Heading, better: Heading): boolean {
  return (
    isFilled(cells[index]) && textOf(cells[index]).trim() !== textOf(cells[better.index]).trim()
  )
}

function issueOf(
  { by, column, rule, index, unnamed, isOther }: Heading,
  rows: readonly SheetRow[],
  fields: ReadonlySet<string | undefined>,
  kind: ListKind | undefined,
): { code: IssueCode; detail: string } | undefined {
  const texts = rows.map(({ cells }) => textOf(cells[index]).trim()).filter(Boolean)
  const detail = String(texts.length)
  if (rule?.ignore !== undefined)
    return { code: 'ignored-column', detail: `${rule.ignore} (${texts.length})` }
  if (unnamed) {
    if (!texts.length || isNumbering(texts)) return undefined
    return { code: 'unnamed-column', detail }
  }
  // Nothing is lost of a column in which nothing stands.
  if (!texts.length && (!column || UNREAD.has(column.format))) return undefined
  if (!column && isOther) return { code: 'other-column', detail }
  if (!column) {
    const guessed = guessColumn(texts)
    const isMissed = guessed && !fields.has(guessed.field)
    return isMissed
      ? { code: 'unread-column', detail: guessed.heading }
      : { code: 'unknown-column', detail }
  }
  if (column.format === 'personal') return { code: 'personal-column', detail }
  if (column.format === 'unused' || !isOfKind(column, kind))
    return { code: 'unused-column', detail }
  return by === 'part' ? { code: 'column-by-part', detail: column.heading } : undefined
}

const UNREAD: ReadonlySet<string> = new Set(['personal', 'unused'])

/** The numbers of rows, which often have no heading. */
const isNumbering = (texts: readonly string[]) =>
  texts.every(
    (text, index) => /^\d+$/.test(text) && (index === 0 || Number(text) > Number(texts[index - 1])),
  )
