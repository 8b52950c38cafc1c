import { parseSubdistrict, type Subdistricts } from '#src/filings/cells/codes/parse-code.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { type CellRef, shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'

/**
 * A line break within a cell that has no quotation marks parts a row of CSV. Lines that are too short alone and as long as
 * the header together are one row, unless one of the further ones names a subdistrict where its own would stand.
 */
export function joinBrokenRows(
  table: Table,
  subdistricts: Subdistricts,
  at: CellRef,
  tell: Tell,
): void {
  const [place] = columnsOf(table.headings, 'subdistrictCode')
  if (place === undefined || table.rows.every(({ cells }) => cells.length >= table.width)) return
  const isOwn = ({ cells }: SheetRow) =>
    parseSubdistrict(textOf(cells[place]), subdistricts).value !== undefined
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
