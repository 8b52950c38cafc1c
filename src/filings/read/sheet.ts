import type { IssueCode } from '#src/text/filing-issues.ts'

/** A cell as text; `fault` when the file holds no usable value (a formula without a result, `#N/A`). */
export type Cell = string | { text: string; fault: 'formula-without-value' | 'error-cell' }

/** One row; `number` is the number a spreadsheet shows, from 1. */
export type SheetRow = { number: number; hidden?: boolean; cells: Cell[] }

/** One sheet; CSV and JSON files have one without a name. */
export type Sheet = { name?: string; hidden?: boolean; rows: SheetRow[] }

/** Why a whole file cannot be read. */
export type FileFault = { fault: IssueCode; detail?: string }

export type FileContent = { sheets: Sheet[] } | FileFault
