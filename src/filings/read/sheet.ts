import type { IssueCode } from '#src/filings/report/filing-issue.ts'

/** A cell as text; `fault` when the file holds no usable value (a formula without a result, `#N/A`). */
export type Cell = string | { text: string; fault: 'formula-without-value' | 'error-cell' }

/** One row; `number` is the number a spreadsheet shows, from 1. */
export type SheetRow = { number: number; hidden?: boolean; cells: Cell[] }

/** One sheet; CSV and JSON files have one without a name. */
export type Sheet = { name?: string; hidden?: boolean; rows: SheetRow[] }

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
  columns: 200,
  milliseconds: 20_000,
  /** Memory of the reading process, in MB. */
  memory: 1024,
} as const
