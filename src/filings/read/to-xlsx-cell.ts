import * as XLSX from '@e965/xlsx'
import type { Cell } from '#src/filings/read/sheet.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** A cell of SheetJS → text as a clerk sees it: dates `YYYY-MM-DD`, times `HH:MM`, per cents with their sign. */
export function toXlsxCell(cell: XLSX.CellObject | undefined, date1904: boolean): Cell {
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
