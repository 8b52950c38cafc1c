import { inflateRawSync } from 'node:zlib'
import * as XLSX from '@e965/xlsx'
import { type AsyncFlateStreamHandler, Unzip, type UnzipDecoderConstructor } from 'fflate'
import {
  type Cell,
  type FileContent,
  LIMITS,
  type Sheet,
  type SheetRow,
  textOf,
} from '#src/filings/read/sheet.ts'
import { toXlsxCell } from '#src/filings/read/xlsx-cell.ts'
import { type CellMarks, findCellMarks } from '#src/filings/read/xlsx-styles.ts'

/**
 * `cellNF` tells dates from numbers, `cellStyles` hidden rows from others. With `nodim` the cells decide how large a
 * sheet is: what it claims of itself is often left over from a template.
 */
const READ_OPTIONS = {
  type: 'array',
  dense: true,
  nodim: true,
  cellNF: true,
  cellStyles: true,
  cellHTML: false,
} as const

/** XLSX bytes → all its sheets, in order. */
export function parseXlsx(bytes: Uint8Array): FileContent {
  try {
    if (!inflatesWithin(bytes, LIMITS.inflatedBytes)) return { fault: 'inflates-too-large' }
    const book = XLSX.read(bytes, READ_OPTIONS)
    const date1904 = Boolean(book.Workbook?.WBProps?.date1904)
    const marks = findCellMarks(bytes, book)
    const sheets = book.SheetNames.map((name, index) => {
      const hidden = Boolean(book.Workbook?.Sheets?.[index]?.Hidden)
      const sheet = book.Sheets[name] ?? {}
      const hiddenColumns = (sheet['!cols'] ?? []).flatMap((one, at) => (one?.hidden ? at : []))
      const rows = toRows(sheet, date1904, marks[index])
      const comments = toComments(sheet)
      return {
        name,
        hidden,
        ...(date1904 ? { date1904 } : {}),
        hiddenColumns,
        ...(comments.length > 0 ? { comments } : {}),
        rows,
      }
    })
    return { sheets }
  } catch {
    return { fault: 'broken-file', detail: '' }
  }
}

/** Who wrote it, on a line of its own. */
const WRITER = /^[^\n:：]{1,20}[:：]\s*\n/

/** What clerks wrote beside cells, without who wrote it. */
function toComments(sheet: XLSX.WorkSheet): NonNullable<Sheet['comments']> {
  const data = (sheet['!data'] ?? []) as (XLSX.CellObject | undefined)[][]
  return data.flatMap((given, row) =>
    given.flatMap((cell, column) =>
      (cell?.c ?? []).flatMap(({ t: written = '' }) => {
        const text = written.replace(WRITER, '').trim()
        return text ? [{ row: row + 1, column, text }] : []
      }),
    ),
  )
}

/** Rows in which something stands, each as wide as the widest. */
function toRows(
  sheet: XLSX.WorkSheet,
  date1904: boolean,
  marks: CellMarks | undefined,
): SheetRow[] {
  const data = (sheet['!data'] ?? []) as (XLSX.CellObject | undefined)[][]
  const toCell = (cell: XLSX.CellObject, row: number, column: number): Cell => {
    if (!marks) return toXlsxCell(cell, date1904, false)
    const address = XLSX.utils.encode_cell({ r: row, c: column })
    const read = toXlsxCell(cell, date1904, marks.months.has(address))
    return marks.struck.has(address) ? { text: textOf(read), fault: 'struck-through' } : read
  }
  const rows: SheetRow[] = []
  data.forEach((given, row) => {
    const cells: Cell[] = []
    given.forEach((cell, column) => {
      const read = cell ? toCell(cell, row, column) : ''
      if (read === '') return
      widen(cells, column)
      cells.push(read)
    })
    if (!cells.length) return
    const hidden = Boolean(sheet['!rows']?.[row]?.hidden)
    rows.push(hidden ? { number: row + 1, hidden, cells } : { number: row + 1, cells })
  })
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  for (const { cells } of rows) widen(cells, width)
  spreadMerged(rows, sheet['!merges'] ?? [])
  return rows
}

/** Makes a row so wide: an array without holes is several times as fast. */
function widen(cells: Cell[], width: number): void {
  while (cells.length < width) cells.push('')
}

/** A merged cell speaks for every row that it covers, and for its first column only. */
function spreadMerged(rows: readonly SheetRow[], merges: readonly XLSX.Range[]): void {
  if (!merges.length) return
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  for (const { s, e } of merges) {
    const origin = byNumber.get(s.r + 1)?.cells[s.c]
    if (!origin || !textOf(origin).trim()) continue
    for (const row of rowsBetween(rows, byNumber, s.r + 1, e.r + 1)) {
      if (e.c > s.c) row.wide = [...(row.wide ?? []), [s.c, e.c]]
      if (row.number === s.r + 1) continue
      row.cells[s.c] = origin
      row.fromAbove = [...(row.fromAbove ?? []), s.c]
    }
  }
}

function rowsBetween(
  rows: readonly SheetRow[],
  byNumber: ReadonlyMap<number, SheetRow>,
  first: number,
  last: number,
): SheetRow[] {
  if (last - first > rows.length)
    return rows.filter(({ number }) => number >= first && number <= last)
  return Array.from({ length: last - first + 1 }, (_, i) => byNumber.get(first + i) ?? []).flat()
}

const CHUNK = 64 * 1024

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
  unzip.register(toInflater(limit))
  try {
    for (let at = 0; at < bytes.length && inflated <= limit; at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length)
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
  return inflated <= limit
}

/** Inflates a file of an archive as the system does, several times as fast as a script; a `RangeError` beyond the limit. */
const toInflater = (maxOutputLength: number): UnzipDecoderConstructor =>
  class {
    static readonly compression = 8
    readonly #parts: Uint8Array[] = []
    ondata: AsyncFlateStreamHandler = () => {}

    push(data: Uint8Array, isLast?: boolean): void {
      this.#parts.push(data.slice())
      if (!isLast) return
      const deflated = Buffer.concat(this.#parts)
      this.ondata(null, inflateRawSync(deflated, { maxOutputLength, chunkSize: CHUNK }), true)
    }
  }
