import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toOpenDataRow } from '#src/centres/to-open-data-row.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { toCsv } from '#src/lib/to-csv.ts'
import { toTable } from '#src/pages/data/_to-table.ts'

export const GET: APIRoute = ({ locals: { now, region, siteUrl, snapshot } }) => {
  const published = { region, siteUrl, on: toChinaDate(now) }
  const rows = snapshot.centres.map((centre) => toOpenDataRow(centre, published))
  return new Response(toCsv(toTable(centreWords.openDataColumns, rows)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="centres-${region.code}-${snapshot.version}.csv"`,
    },
  })
}
