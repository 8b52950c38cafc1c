import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toOpenDataRow } from '#src/centres/to-open-data-row.ts'
import { toCsv } from '#src/lib/to-csv.ts'
import { OPEN_DATA_COLUMNS_TEXT } from '#src/text/open-data-columns.ts'

const FIELDS = Object.keys(OPEN_DATA_COLUMNS_TEXT) as (keyof typeof OPEN_DATA_COLUMNS_TEXT)[]

export const GET: APIRoute = ({ locals: { now, region, siteUrl, snapshot } }) => {
  const published = { region, siteUrl, on: toChinaDate(now) }
  const head = FIELDS.map((field) => OPEN_DATA_COLUMNS_TEXT[field][0])
  const rows = snapshot.centres
    .map((centre) => toOpenDataRow(centre, published))
    .map((row) => FIELDS.map((field) => row[field]))
  return new Response(toCsv([head, ...rows]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="centres-${region.code}-${snapshot.version}.csv"`,
    },
  })
}
