/** Before the first row: spreadsheets read Chinese then. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** A spreadsheet runs a cell that begins like this, in full width too; a leading apostrophe makes it text. */
const FORMULA_START = /^[=+\-@＝＋－＠\t\r\n]/

function toCell(value: string | number | undefined): string {
  if (value === undefined || typeof value === 'number') return String(value ?? '')
  const text = FORMULA_START.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

type Row = readonly (string | number | undefined)[]

/** One row of CSV (RFC 4180) with its end; no cell is a formula. */
export const toCsvRow = (row: Row): string => `${row.map(toCell).join(',')}\r\n`

/** Rows as CSV (RFC 4180) with a byte-order mark, so that spreadsheets read Chinese; no cell is a formula. */
export function toCsv(rows: readonly Row[]): string {
  return BYTE_ORDER_MARK + rows.map(toCsvRow).join('')
}
