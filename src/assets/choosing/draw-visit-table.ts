import { h } from '#src/assets/tools/page.ts'
import type { VisitRow } from '#src/choosing/visit/visit-table.ts'

/** The rows of visits as rows of a table. */
export const drawVisitRows = (rows: readonly VisitRow[]): HTMLTableRowElement[] =>
  rows.map(({ label, cells }) =>
    h('tr', {}, h('th', { scope: 'row' }, label), ...cells.map((text) => h('td', {}, text || '–'))),
  )
