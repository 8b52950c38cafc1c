import {
  parseCode,
  parseSubdistrict,
  type Subdistricts,
} from '#src/filings/cells/codes/parse-code.ts'
import { columnOf } from '#src/filings/headings/column-of.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { type CellRef, shorten, type Tell } from '#src/filings/report/filing-issue.ts'
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

/**
 * The datum that the headings of a row's coordinates name. Longitude and latitude go before both in one cell. Two that differ,
 * in headings or beside what the row says itself, are put together: nobody understands that, and no point is published.
 */
export function giveDatum(table: Table) {
  const [own] = columnsOf(table.headings, 'row.datum')
  const ofField = (field: string) => table.headings.filter(({ column }) => column?.field === field)
  const [lng] = ofField('row.lng')
  const [lat] = ofField('row.lat')
  const ofPoints = [...ofField('row.lng'), ...ofField('row.point')]
  if (![...ofPoints, lat].some((one) => one?.datum)) return
  const datumOf = (row: SheetRow) => {
    const used = ofPoints.find(({ index }) => isFilled(row.cells[index]))
    const names = used === lng ? [lng?.datum, lat?.datum] : [used?.datum]
    const said = [...names, own === undefined ? '' : textOf(row.cells[own])].flatMap(
      (one) => one || [],
    )
    const isOne = new Set(said.map((name) => parseCode('datum', name).value ?? name)).size < 2
    return isOne ? said[0] : said.join(words.and)
  }
  const texts = new Map(table.rows.map((row) => [row, datumOf(row)]))
  if (own !== undefined) for (const row of table.rows) row.cells[own] = ''
  giveText(table, words.datum, (row) => texts.get(row))
}

/**
 * The subdistrict of rows that name none: that of the title above them, else that of their sheet. A row that names another one
 * keeps its own, and is told.
 */
export function giveSubdistricts(
  table: Table,
  sections: ReadonlyMap<SheetRow, Section>,
  subdistricts: Subdistricts,
  at: CellRef,
  tell: Tell,
): void {
  const code = at.sheet && parseSubdistrict(at.sheet, subdistricts).value
  const ofSheet = subdistricts.names.find((one) => one[1] === code)?.[0]
  if (!ofSheet && !sections.size) return
  const nameFor = (row: SheetRow) => sections.get(row)?.subdistrict ?? ofSheet
  const [own] = columnsOf(table.headings, 'subdistrictCode')
  const writtenIn = ({ cells }: SheetRow) => (own === undefined ? '' : textOf(cells[own]).trim())
  for (const row of table.rows) {
    const [written, name] = [writtenIn(row), nameFor(row)]
    const said = written && parseSubdistrict(written, subdistricts).value
    if (!said || !name || subdistricts.byName.get(name) === said) continue
    const here = { ...at, row: row.number }
    tell({ code: 'subdistrict-of-title-differs', at: here, value: shorten(written), detail: name })
  }
  const isOfSheet = (row: SheetRow) => !writtenIn(row) && !sections.get(row)?.subdistrict
  const isUsed = ofSheet && table.rows.some(isOfSheet)
  giveText(table, words.subdistrict, nameFor)
  if (isUsed) tell({ code: 'subdistrict-from-sheet', at, detail: ofSheet })
}
