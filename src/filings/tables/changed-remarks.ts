import { textOf } from '#src/filings/read/sheet.ts'
import { type CellRef, shorten, type Tell, toCellRef } from '#src/filings/report/filing-issue.ts'
import { toRemarkedState } from '#src/filings/tables/said-state.ts'
import type { Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'

/** Remarks are not read: one that says that something in another column is not as it stands there is told, for the column stands as it was. */
export function tellChangedRemarks({ headings, rows }: Table, at: CellRef, tell: Tell): void {
  const remarks = headings.filter(
    ({ heading, column, rule }) =>
      !rule && column?.field === 'row.unused' && words.remarkColumn.test(heading),
  )
  for (const remark of remarks)
    for (const { number, cells } of rows) {
      const text = textOf(cells[remark.index]).trim()
      if (text.length > words.longestRemark || !words.changedRemark.test(text)) continue
      if (words.pastChange.test(text) || toRemarkedState(text)) continue
      const place = toCellRef({ ...at, row: number }, remark)
      tell({ code: 'remark-of-change', at: place, value: shorten(text) })
    }
}
