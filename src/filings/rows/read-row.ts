import { headingUnits } from '#src/filings/cells/parse-number.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import {
  type CellRef,
  columnLetters,
  FILING_ISSUES,
  shorten,
  type Tell,
} from '#src/filings/report/filing-issue.ts'
import { completeRow } from '#src/filings/rows/complete-row.ts'
import type { Entries, FilingRow, RowContext } from '#src/filings/rows/filing-row.ts'
import { findMisfit, readCell } from '#src/filings/rows/read-cell.ts'
import { findIdNumber, findPersonal, type PersonalKind } from '#src/text/personal-numbers.ts'

/** Columns in which eighteen digits are no citizen's number. */
const MAY_LOOK_PERSONAL = new Set(['creditCode', 'filingNumber', 'row.id'])

/** What may stand in a column though it looks like a person's: numbers to call, numbers of papers. */
function toAllowed(field: string): readonly PersonalKind[] {
  if (MAY_LOOK_PERSONAL.has(field)) return ['personal-mobile', 'personal-account']
  if (field === 'phones' || field === 'complaintPhones') return ['personal-mobile']
  return NUMBER_OF_PAPER.test(field) ? ['personal-account'] : []
}

const NUMBER_OF_PAPER = /^certificates\.\w+\.number$|^seismicDocument$/

/** One row of a sheet → its values; nothing when a problem leaves the whole row out. */
export function readRow(row: SheetRow, context: RowContext, tell: Tell): FilingRow | undefined {
  const at = { ...context.at, row: row.number }
  if (holdsIdNumber(row, context, at, tell)) return undefined
  const entries: Entries = new Map()
  const isKept = context.headings
    .map((heading) => readEntry(row, heading, context, entries, tell))
    .every(Boolean)
  if (!isKept) return undefined
  const { complete = false, asOf } = context.rules
  const list = { inCompleteList: complete, ...(asOf ? { listAsOf: asOf } : {}) }
  return completeRow({ at, entries, ...list }, context, tell)
}

function holdsIdNumber(row: SheetRow, { headings }: RowContext, at: CellRef, tell: Tell): boolean {
  const exempt = new Set(
    headings.filter(({ column }) => MAY_LOOK_PERSONAL.has(column?.field ?? '')).map((h) => h.index),
  )
  const index = row.cells.findIndex((cell, i) => !exempt.has(i) && findIdNumber(textOf(cell)))
  if (index < 0) return false
  const heading = headings.find((one) => one.index === index)?.heading
  tell({
    code: 'personal-id-number',
    at: { ...at, column: columnLetters(index), ...(heading ? { heading } : {}) },
    value: findIdNumber(textOf(row.cells[index])) ?? '',
  })
  return true
}

/** Reads one cell into `entries`; false when its problem leaves the whole row out. */
function readEntry(
  row: SheetRow,
  { index, heading, column, rule }: Heading,
  { at: sheetAt, subdistricts }: RowContext,
  entries: Entries,
  tell: Tell,
): boolean {
  if (!column) return true
  const cell = row.cells[index]
  const at = { ...sheetAt, row: row.number, column: columnLetters(index), heading }
  const personal =
    column.format === 'personal' ? undefined : findPersonal(textOf(cell), toAllowed(column.field))
  if (personal) {
    tell({ ...personal, at })
    return true
  }
  const { text, value, problems } = readCell(cell, column, {
    heading,
    subdistricts,
    rule,
    ...headingUnits(heading),
  })
  for (const problem of problems) tell({ at, ...problem, value: shorten(problem.value ?? text) })
  if (value === undefined)
    return !problems.some(({ code }) => FILING_ISSUES[code].severity === 'row')
  const before = entries.get(column.field)
  if (!before) entries.set(column.field, { value, text, at })
  else if (Array.isArray(before.value) && Array.isArray(value)) {
    const both = [...new Set([...before.value, ...value])]
    const misfit = findMisfit(column.field, both)
    if (misfit) tell({ at, ...misfit, value: shorten(text) })
    else before.value = both
  }
  return true
}
