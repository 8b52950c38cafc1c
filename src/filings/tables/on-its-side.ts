import { columnOf } from '#src/filings/headings/column-of.ts'
import { findHeader } from '#src/filings/headings/find-header.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'

/** So far to the right, and so far down, the names of columns may stand below one another. */
const COLUMNS_SEARCHED = 3
const ROWS_SEARCHED = 200
/** So many of them are no accident. */
const LEAST_NAMES = 3

/** Whether a sheet has the names of its columns below one another, and a centre in each column beside them. */
export function liesOnItsSide(rows: readonly SheetRow[]): boolean {
  // The keys of JSON are its header.
  if (rows[0]?.number === 0) return false
  const searched = rows.slice(0, ROWS_SEARCHED)
  const most = Math.max(
    ...Array.from({ length: COLUMNS_SEARCHED }, (_, index) => countNames(searched, index)),
  )
  if (most < LEAST_NAMES) return false
  const across = findHeader(rows, [])?.headings.filter(({ by }) => by === 'name') ?? []
  return across.length < most
}

/** The fields that cells of a column name, if one of them is the name of a centre that stands beside it. */
function countNames(rows: readonly SheetRow[], index: number): number {
  const fields = new Set<string>()
  let namesCentre = false
  for (const { cells } of rows) {
    const field = columnOf(textOf(cells[index]))?.field
    if (!field) continue
    fields.add(field)
    const isName = field === 'legalName' || field === 'displayName'
    if (isName)
      namesCentre ||= cells.slice(index + 1).some((cell) => words.namesCentre.test(textOf(cell)))
  }
  return namesCentre ? fields.size : 0
}
