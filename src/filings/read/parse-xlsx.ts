import * as XLSX from '@e965/xlsx'
import { Unzip, UnzipInflate } from 'fflate'
import { type Cell, type FileContent, LIMITS, type Sheet } from '#src/filings/read/sheet.ts'

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

const two = (value: number) => String(value).padStart(2, '0')

/** A cell of SheetJS → text as a clerk sees it: dates `YYYY-MM-DD`, times `HH:MM`, per cents with their sign. */
function toXlsxCell(cell: XLSX.CellObject | undefined, date1904: boolean): Cell {
  if (!cell) return ''
  if (cell.f && (cell.v === undefined || cell.t === 'z'))
    return { text: `=${cell.f}`, fault: 'formula-without-value' }
  if (cell.t === 'e') return { text: cell.w ?? '#N/A', fault: 'error-cell' }
  if (cell.t === 'b') return String(cell.v)
  if (typeof cell.v === 'number') return toNumberText(cell.v, String(cell.z ?? ''), date1904)
  return String(cell.v ?? '')
}

function toNumberText(value: number, format: string, date1904: boolean): string {
  if (format && XLSX.SSF.is_date(format)) return toDateText(value, date1904)
  const plain = Number(value.toPrecision(15))
  return format.includes('%') ? `${Number((plain * 100).toPrecision(12))}%` : String(plain)
}

function toDateText(value: number, date1904: boolean): string {
  const parts = XLSX.SSF.parse_date_code(value, { date1904 })
  if (!parts) return String(value)
  const time = `${two(parts.H)}:${two(parts.M)}`
  return value < 1 ? time : `${parts.y}-${two(parts.m)}-${two(parts.d)}`
}

const CHUNK = 16 * 1024

/** Whether a zip archive inflates to at most so many bytes. Counts what comes out; what its directory claims is not asked. */
export function inflatesWithin(bytes: Uint8Array, limit: number): boolean {
  let inflated = 0
  const unzip = new Unzip((file) => {
    file.ondata = (error, data) => {
      if (error) throw error
      inflated += data.length
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length && inflated <= limit; at += CHUNK)
    unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  return inflated <= limit
}
