import type { Heading, SettledHeadings } from '#src/filings/headings/find-header.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { columnLetters } from '#src/filings/report/column-letters.ts'
import type { CellRef, Tell } from '#src/filings/report/filing-issue.ts'
import type { IssueCode } from '#src/text/filing-issues.ts'

/** Reports every column that is not read, and every one that was recognised by a part of its heading only. */
export function tellColumns(
  headings: readonly Heading[],
  doubles: SettledHeadings['doubles'],
  rows: readonly SheetRow[],
  at: CellRef,
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
    const issue = issueOf(heading, rows)
    if (issue) tell({ ...issue, at: atColumn(at, heading), value: heading.heading })
  }
}

function issueOf(
  { by, column, rule, index }: Heading,
  rows: readonly SheetRow[],
): { code: IssueCode; detail: string } | undefined {
  const filled = rows.filter(({ cells }) => textOf(cells[index]).trim() !== '').length
  if (rule?.ignore !== undefined)
    return { code: 'ignored-column', detail: `${rule.ignore} (${filled})` }
  if (!column) return { code: 'unknown-column', detail: String(filled) }
  if (column.format === 'personal') return { code: 'personal-column', detail: String(filled) }
  if (column.format === 'unused') return { code: 'unused-column', detail: String(filled) }
  return by === 'part' ? { code: 'column-by-part', detail: column.heading } : undefined
}

const atColumn = (at: CellRef, { index, heading }: Heading): CellRef => ({
  ...at,
  column: columnLetters(index),
  heading,
})
