import type { Provenance } from '#src/centres/provenance.ts'
import { isRead } from '#src/filings/headings/settle-headings.ts'
import type { Cell, SheetRow } from '#src/filings/read/sheet.ts'
import type { CellRef, FilingIssue } from '#src/filings/report/filing-issue.ts'
import type { Entries, FilingRow, Keepable, RowContext } from '#src/filings/rows/filing-row.ts'
import { readRow } from '#src/filings/rows/read-row.ts'

/** A row of which all is known that it gave; its values are read again when somebody asks for one. */
export class KeptRow implements FilingRow {
  readonly at: CellRef
  readonly kept: Keepable
  readonly inCompleteList: boolean
  readonly listAsOf?: string
  readonly source?: Provenance['source']
  readonly asOf?: string
  readonly authority?: string
  #entries: Entries | undefined

  constructor(number: number, kept: Keepable) {
    const { rules, at } = kept.context
    const { source, asOf, authority } = kept.memo
    this.at = { ...at, row: number }
    this.kept = kept
    this.inCompleteList = rules.complete ?? false
    if (rules.asOf) this.listAsOf = rules.asOf
    if (source) this.source = source
    if (asOf) this.asOf = asOf
    if (authority) this.authority = authority
  }

  get entries(): Entries {
    this.#entries ??= readAgain(this.at.row ?? 0, this.kept)
    return this.#entries
  }

  /** Whether nothing was taken out of it. */
  get isWhole(): boolean {
    return !this.#entries || this.#entries.size === this.kept.memo.fields
  }
}

/** Whether nothing was taken out of a row since it was read. */
export const isWhole = (row: FilingRow): boolean =>
  row instanceof KeptRow ? row.isWhole : row.entries.size === row.kept?.memo.fields

/** The cells of a row that are read, as JSON; `null` for the others and for those that hold what is a person's own. */
export function toKeptCells({ cells }: SheetRow, { columns }: RowContext): string {
  const kept: (Cell | null)[] = cells.map(() => null)
  for (const { heading, read } of columns) {
    const cell = cells[heading.index]
    const { personal, rest = cell } = isRead(heading.column) ? read(cell) : { personal: true }
    if (!personal) kept[heading.index] = rest ?? ''
  }
  return JSON.stringify(kept)
}

function readAgain(number: number, { cells, context }: Keepable): Entries {
  const kept: (Cell | null)[] = JSON.parse(cells())
  const columns = context.columns.filter(
    ({ heading }) => typeof kept[heading.index] !== 'object' || kept[heading.index],
  )
  const row = { number, cells: kept.map((cell) => cell ?? '') }
  return readRow(row, { ...context, columns }, () => {})?.entries ?? new Map()
}

/** An issue without the place of its row, which another row may have the next time. */
export function withoutRow(issue: FilingIssue): FilingIssue {
  const { sheet: _, row: __, ...inRow } = issue.at
  return { ...issue, at: { ...inRow, file: '' } }
}

/** An issue at the row that gives it now. */
export const atRow = (issue: FilingIssue, row: CellRef): FilingIssue => ({
  ...issue,
  at: { ...row, ...issue.at, file: row.file },
})
