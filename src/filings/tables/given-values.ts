import { parseSubdistrict, type Subdistricts } from '#src/filings/cells/codes/parse-code.ts'
import { columnOf } from '#src/filings/headings/column-of.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import type { SheetRow } from '#src/filings/read/sheet.ts'
import type { CellRef, Tell } from '#src/filings/report/filing-issue.ts'
import type { Section } from '#src/filings/tables/sections.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'

/** Puts a text into every row that says nothing in a column, with a column of its own where the list has none. */
export function giveText(
  table: Table,
  name: string,
  textFor: (row: SheetRow) => string | undefined,
) {
  const column = columnOf(name)
  if (!column) return
  const [own] = columnsOf(table.headings, column.field)
  const index = own ?? table.width
  let isUsed = false
  for (const row of table.rows) {
    const text = textFor(row)
    if (text === undefined || isFilled(row.cells[index])) continue
    row.cells[index] = text
    isUsed = true
  }
  if (own !== undefined || !isUsed) return
  const heading: Heading = { index, heading: column.heading, by: 'rule', column, given: true }
  table.headings = [...table.headings, heading]
  table.width += 1
}

/** The datum that the heading of a row's coordinates names. Longitude and latitude go before both in one cell. */
export function giveDatum(table: Table) {
  const ofPoints = ['row.lng', 'row.point'].flatMap((field) =>
    table.headings.filter(({ column }) => column?.field === field),
  )
  if (ofPoints.some(({ datum }) => datum))
    giveText(
      table,
      words.datum,
      (row) => ofPoints.find(({ index }) => isFilled(row.cells[index]))?.datum,
    )
}

/** The subdistrict of rows that name none: that of the title above them, else that of their sheet. */
export function giveSubdistricts(
  table: Table,
  sections: ReadonlyMap<SheetRow, Section>,
  subdistricts: Subdistricts,
  at: CellRef,
  tell: Tell,
): void {
  if (sections.size) giveText(table, words.subdistrict, (row) => sections.get(row)?.subdistrict)
  if (!at.sheet || columnsOf(table.headings, 'subdistrictCode').length) return
  const code = parseSubdistrict(at.sheet, subdistricts).value
  const name = subdistricts.names.find((one) => one[1] === code)?.[0]
  if (!name) return
  giveText(table, words.subdistrict, () => name)
  tell({ code: 'subdistrict-from-sheet', at, detail: name })
}
