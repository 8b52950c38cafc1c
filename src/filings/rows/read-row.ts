import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import {
  type CellRef,
  columnLetters,
  errorsOnly,
  shorten,
  type Tell,
  toCellRef,
} from '#src/filings/report/filing-issue.ts'
import { type ColumnReader, MAY_LOOK_PERSONAL } from '#src/filings/rows/column-reader.ts'
import { completeRow } from '#src/filings/rows/complete-row.ts'
import { Entry, type FilingRow, type RowContext } from '#src/filings/rows/filing-row.ts'
import { findMisfit } from '#src/filings/rows/read-cell.ts'
import { findIdNumber } from '#src/text/personal-numbers.ts'

/** One row of a sheet → its values; nothing when a problem leaves the whole row out. */
export function readRow(row: SheetRow, context: RowContext, tell: Tell): FilingRow | undefined {
  const at = { ...context.at, row: row.number }
  if (holdsIdNumber(row, context, at, tell)) return undefined
  const { complete = false, asOf } = context.rules
  const filed: FilingRow = {
    at,
    entries: new Map(),
    inCompleteList: complete,
    ...(asOf ? { listAsOf: asOf } : {}),
  }
  let isKept = true
  for (const column of context.columns) if (!readEntry(row, column, filed, tell)) isKept = false
  if (isKept) {
    completeRow(filed, context, tell)
    return filed
  }
  const tellError = errorsOnly(tell)
  completeRow(filed, context, tellError)
  context.checkLeftOut?.(filed, tellError)
  return undefined
}

function holdsIdNumber(row: SheetRow, { headings }: RowContext, at: CellRef, tell: Tell): boolean {
  const found = row.cells.findIndex(
    (cell, index) => findIdNumber(textOf(cell)) && !mayLookPersonal(index, headings),
  )
  if (found < 0) return false
  const heading = headings.find(({ index }) => index === found)?.heading
  tell({
    code: 'personal-id-number',
    at: { ...at, column: columnLetters(found), ...(heading ? { heading } : {}) },
    value: findIdNumber(textOf(row.cells[found])) ?? '',
  })
  return true
}

/** Columns of persons are not read at all; their numbers cost nobody else's row. */
const mayLookPersonal = (at: number, headings: RowContext['headings']) =>
  headings.some(
    ({ index, column }) =>
      index === at && (column?.format === 'personal' || MAY_LOOK_PERSONAL.has(column?.field ?? '')),
  )

/** Reads one cell into the entries of its row; false when its problem leaves the whole row out. */
function readEntry(
  { cells }: SheetRow,
  { heading, field, read }: ColumnReader,
  filed: FilingRow,
  tell: Tell,
): boolean {
  const { text, value, problems, personal, leavesRowOut } = read(cells[heading.index])
  if (personal) tell({ ...personal, at: toCellRef(filed.at, heading) })
  for (const problem of problems)
    tell({ at: toCellRef(filed.at, heading), ...problem, value: shorten(problem.value ?? text) })
  if (value === undefined) return !leavesRowOut
  const before = filed.entries.get(field)
  if (!before) filed.entries.set(field, new Entry(value, text, filed, heading))
  else if (Array.isArray(before.value) && Array.isArray(value)) {
    const both = [...new Set([...before.value, ...value])]
    const misfit = findMisfit(field, both)
    if (misfit) tell({ at: toCellRef(filed.at, heading), ...misfit, value: shorten(text) })
    else before.value = both
  }
  return true
}
