import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toOpenDataRow, toTableCell } from '#src/centres/to-open-data-row.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { toCsv } from '#src/lib/to-csv.ts'

const FIELDS = Object.keys(
  centreWords.openDataColumns,
) as (keyof typeof centreWords.openDataColumns)[]

/** A centre is a line: what is broken into lines in a cell goes on in the same one. */
const toOneLine = <Cell>(cell: Cell) =>
  typeof cell === 'string' ? cell.replace(/\s*[\r\n]+\s*/g, ' ') : cell

export const GET: APIRoute = ({ locals: { now, region, siteUrl, snapshot } }) => {
  const published = { region, siteUrl, on: toChinaDate(now) }
  const head = FIELDS.map((field) => centreWords.openDataColumns[field][0])
  const rows = snapshot.centres
    .map((centre) => toOpenDataRow(centre, published))
    .map((row) => FIELDS.map((field) => toOneLine(toTableCell(row[field]))))
  return new Response(toCsv([head, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="centres-${region.code}-${snapshot.version}.csv"`,
    },
  })
}
