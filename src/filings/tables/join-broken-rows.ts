import { parseSubdistrict, type Subdistricts } from '#src/filings/cells/codes/parse-code.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { type CellRef, shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'

/**
 * A line break within a cell that has no quotation marks parts a row of CSV. Lines that are too short alone and as long as
 * the header together are one row, unless one of the further ones says what a row of its own would say there: a subdistrict,
 * a name, a number. A program that leaves off blank cells at the end of a row breaks none.
 */
export function joinBrokenRows(
  table: Table,
  subdistricts: Subdistricts,
  at: CellRef,
  tell: Tell,
): void {
  const [place] = columnsOf(table.headings, 'subdistrictCode')
  if (place === undefined || table.rows.every(({ cells }) => cells.length >= table.width)) return
  const textsIn = ({ cells }: SheetRow, ...fields: string[]) =>
    columnsOf(table.headings, ...fields).map((index) => textOf(cells[index]))
  const isOwn = (row: SheetRow) =>
    parseSubdistrict(textOf(row.cells[place]), subdistricts).value !== undefined ||
    textsIn(row, 'legalName', 'displayName').some((text) => words.wholeName.test(text)) ||
    textsIn(row, 'filingNumber', 'creditCode').some((text) => words.wholeNumber.test(text))
  const joined: SheetRow[] = []
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index]
    if (!row) continue
    const pieces = takePieces(table.rows, index, table.width)
    if (pieces.length < 2 || pieces.slice(1).some(isOwn)) {
      joined.push(row)
      continue
    }
    const cells = pieces.slice(1).reduce((all, piece) => joinCells(all, piece.cells), row.cells)
    joined.push({ ...row, cells })
    tell({
      code: 'row-joined',
      at: { ...at, row: row.number },
      value: shorten(cells.map(textOf).join(' ')),
    })
    index += pieces.length - 1
  }
  table.rows = joined
}

/** The lines from here that are as long as the header together; none when they do not come out even. */
function takePieces(rows: readonly SheetRow[], from: number, width: number): SheetRow[] {
  const pieces: SheetRow[] = []
  let length = 1
  for (const row of rows.slice(from)) {
    const own = row.cells.length
    if (own < 2 || own >= width || length + own - 1 > width || !row.cells.some(isFilled)) return []
    if (row.number !== (pieces.at(-1)?.number ?? row.number - 1) + 1) return []
    pieces.push(row)
    length += own - 1
    if (length === width) return pieces
  }
  return []
}

/** The last cell of one line goes on in the first of the next. */
const joinCells = (before: SheetRow['cells'], next: SheetRow['cells']): SheetRow['cells'] => [
  ...before.slice(0, -1),
  `${textOf(before.at(-1))}\n${textOf(next[0])}`,
  ...next.slice(1),
]
