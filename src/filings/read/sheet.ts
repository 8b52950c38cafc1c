import type { IssueCode } from '#src/filings/report/filing-issue.ts'

/** Why a cell holds no usable value: a formula without a result, `#N/A`, a number longer than a spreadsheet keeps. */
type CellFault = 'formula-without-value' | 'error-cell' | 'digits-lost' | 'struck-through'

/** A cell as text, as a clerk sees it. */
export type Cell = string | { text: string; fault: CellFault }

/** One row; `number` is the number a spreadsheet shows, from 1. */
export type SheetRow = {
  number: number
  hidden?: boolean
  /** The file ends within it. */
  cut?: boolean
  cells: Cell[]
  /** Columns whose cell is merged with the one above and repeats its text. */
  fromAbove?: number[]
  /** First and last columns of cells that are merged over several columns; the text stands in the first. */
  wide?: [from: number, to: number][]
}

/** One sheet; CSV and JSON files have one without a name. */
export type Sheet = {
  name?: string
  hidden?: boolean
  /** Days are counted from 1904, not from 1900. */
  date1904?: boolean
  hiddenColumns?: number[]
  /** What was written beside cells. */
  comments?: { row: number; column: number; text: string }[]
  rows: SheetRow[]
}

/** Why a whole file cannot be read. */
export type FileFault = { fault: IssueCode; detail?: string }

export type FileContent = { sheets: Sheet[] } | FileFault

/** The text of a cell, with or without a fault. */
export const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : (cell?.text ?? '')

/** What one filing file may cost to read. */
export const LIMITS = {
  bytes: 10 * 1024 * 1024,
  inflatedBytes: 100 * 1024 * 1024,
  rows: 20_000,
  /** Titles, headers, totals and notes beside those rows. */
  otherRows: 100,
  columns: 200,
  /** Processor time of the reading process, and the time on the clock that ends it in any case. */
  seconds: 20,
  milliseconds: 120_000,
  /** Memory of the reading process, in MB. */
  memory: 1024,
} as const

/** A text without the apostrophe that many systems put before it so that a spreadsheet keeps it as it is. */
export const withoutApostrophe = (text: string): string =>
  text.startsWith("'") && /^'[\p{L}\d(（+]/u.test(text) ? text.slice(1) : text
