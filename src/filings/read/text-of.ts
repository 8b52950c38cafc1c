import type { Cell } from '#src/filings/read/sheet.ts'

/** The text of a cell, with or without a fault. */
export const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : (cell?.text ?? '')
