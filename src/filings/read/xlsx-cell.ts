import { type CellObject, SSF } from '@e965/xlsx'
import { type Cell, withoutApostrophe } from '#src/filings/read/sheet.ts'

/** What a number format says that a cell shows. */
type Shown = 'number' | 'percent' | 'date' | 'month' | 'year' | 'time' | 'text'

const shownByFormat = new Map<string, Shown>()

/**
 * Formats that Chinese Excel knows by number only (27–36, 50–58) reach us as a plain date; those of them that show
 * no day, by their number.
 */
export const MONTH_FORMATS: readonly number[] = [27, 36, 50, 52, 57]

/** A cell of SheetJS → text as a clerk sees it: dates `YYYY-MM-DD`, months `YYYY-MM`, times `HH:MM`, per cents with their sign. */
export function toXlsxCell(cell: CellObject, date1904: boolean, showsMonth: boolean): Cell {
  const { v: value } = cell
  if (typeof value === 'string' && cell.t === 's') return withoutApostrophe(value)
  if (cell.f && (value === undefined || cell.t === 'z'))
    return { text: `=${cell.f}`, fault: 'formula-without-value' }
  if (cell.t === 'e') return { text: cell.w ?? '#N/A', fault: 'error-cell' }
  if (typeof value === 'number') return toNumberCell(cell, value, date1904, showsMonth)
  return String(value ?? '')
}

function toNumberCell(cell: CellObject, value: number, date1904: boolean, isMonth: boolean): Cell {
  const shown = isMonth ? 'month' : shownBy(cell)
  if (shown === 'percent') return `${Number((value * 100).toPrecision(12))}%`
  if (shown === 'number' || shown === 'text') return toPlainCell(cell.w, value, shown)
  return toDateText(value, shown, date1904) ?? String(value)
}

/** A format of a cell that SheetJS does not name, though it shows something else than the number, is one of the dates by number. */
function shownBy({ z, w, v }: CellObject): Shown {
  if (z === undefined)
    return w === undefined || w === String(v) || !w.includes('/') ? 'number' : 'date'
  const format = String(z)
  const known = shownByFormat.get(format)
  if (known) return known
  const shown = readFormat(format)
  shownByFormat.set(format, shown)
  return shown
}

/** What a format shows, from its first part: without colours, spacing and quoted text. */
function readFormat(format: string): Shown {
  const [first = ''] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, '').toLowerCase()
  if (SSF.is_date(format)) {
    if (/[ybe]/.test(bare) && !bare.includes('d'))
      return bare.includes('m') && !bare.includes('h') ? 'month' : 'year'
    return /[dyaeb]|^[^h]*m[^s]*$/.test(bare) ? 'date' : 'time'
  }
  if (bare.includes('%')) return 'percent'
  const keepsText = /"[^"]*[^\s"][^"]*"|\\?[-()]|^0{2,}$/.test(first.replace(/_.|\*./g, ''))
  return keepsText && !/#,|e\+|[$¥￥]/i.test(bare) ? 'text' : 'number'
}

/** A spreadsheet keeps fifteen digits of a number and puts zeros for the others. */
const MOST_DIGITS = 1e15

/** A number, as shown where the format writes all its digits with something around them: `GL-2024-004`, `0591-87654321`. */
function toPlainCell(shownText: string | undefined, value: number, shown: Shown): Cell {
  const plain = String(Number(value.toPrecision(15)))
  if (Math.abs(value) >= MOST_DIGITS) return { text: plain, fault: 'digits-lost' }
  const isWhole = shown === 'text' && shownText?.replace(/\D/g, '').endsWith(plain)
  return isWhole && shownText ? shownText.trim() : plain
}

const two = (value: number) => String(value).padStart(2, '0')

function toDateText(value: number, shown: Shown, date1904: boolean): string | undefined {
  const parts = SSF.parse_date_code(value, { date1904 })
  if (!parts) return undefined
  if (shown === 'time' || value < 1) return `${two(parts.H)}:${two(parts.M)}`
  if (shown === 'year') return String(parts.y)
  const month = `${parts.y}-${two(parts.m)}`
  return shown === 'month' ? month : `${month}-${two(parts.d)}`
}
