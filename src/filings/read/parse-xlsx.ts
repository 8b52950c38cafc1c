import * as XLSX from '@e965/xlsx'
import { inflatesWithin } from '#src/filings/read/inflates-within.ts'
import { LIMITS } from '#src/filings/read/limits.ts'
import type { FileContent, Sheet } from '#src/filings/read/sheet.ts'
import { toXlsxCell } from '#src/filings/read/to-xlsx-cell.ts'

/** `cellNF` tells dates from numbers, `cellStyles` hidden rows from others. */
const READ_OPTIONS = {
  type: 'array',
  cellNF: true,
  cellStyles: true,
  sheetRows: LIMITS.rows + 1,
} as const

/** XLSX bytes → all its sheets, in order. */
export function parseXlsx(bytes: Uint8Array): FileContent {
  try {
    if (!inflatesWithin(bytes, LIMITS.inflatedBytes)) return { fault: 'inflates-too-large' }
    const book = XLSX.read(bytes, READ_OPTIONS)
    const date1904 = Boolean(book.Workbook?.WBProps?.date1904)
    const sheets = book.SheetNames.map((name, index) => {
      const hidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden)
      return { name, hidden, rows: toRows(book.Sheets[name] ?? {}, date1904) }
    })
    return sheets.some(({ rows }) => rows.some(({ cells }) => cells.length > LIMITS.columns))
      ? { fault: 'too-many-columns' }
      : { sheets }
  } catch (error) {
    return { fault: 'broken-file', detail: error instanceof Error ? error.message : String(error) }
  }
}

function toRows(sheet: XLSX.WorkSheet, date1904: boolean): Sheet['rows'] {
  if (!sheet['!ref']) return []
  const { e: end } = XLSX.utils.decode_range(sheet['!ref'])
  const columns = Math.min(end.c, LIMITS.columns) + 1
  const origins = toOrigins(sheet['!merges'] ?? [], end.r, columns)
  return Array.from({ length: end.r + 1 }, (_, row) => {
    const cells = Array.from({ length: columns }, (_, column) => {
      const address = origins.get(`${row},${column}`) ?? { r: row, c: column }
      return toXlsxCell(sheet[XLSX.utils.encode_cell(address)], date1904)
    })
    const hidden = Boolean(sheet['!rows']?.[row]?.hidden)
    return hidden ? { number: row + 1, hidden, cells } : { number: row + 1, cells }
  })
}

/** A merged cell speaks for every row that it covers, and for its first column only. */
function toOrigins(merges: XLSX.Range[], lastRow: number, columns: number) {
  const origins = new Map<string, XLSX.CellAddress>()
  for (const { s, e } of merges)
    for (let row = s.r + 1; row <= Math.min(e.r, lastRow) && s.c < columns; row += 1)
      origins.set(`${row},${s.c}`, s)
  return origins
}
