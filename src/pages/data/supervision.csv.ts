import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toSupervisionRows } from '#src/centres/to-supervision-rows.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { toCsv } from '#src/lib/to-csv.ts'
import { toTable } from '#src/pages/data/_to-table.ts'

/** What authorities found, a line each: the table of centres has no room for several of a kind. */
export const GET: APIRoute = ({ locals: { now, region, siteUrl, snapshot } }) => {
  const rows = toSupervisionRows(snapshot.centres, { region, siteUrl, on: toChinaDate(now) })
  return new Response(toCsv(toTable(centreWords.supervisionColumns, rows)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="supervision-${region.code}-${snapshot.version}.csv"`,
    },
  })
}
