import type { APIRoute } from 'astro'
import { toCsv } from '#src/lib/to-csv.ts'
import { toTableSource } from '#src/pages/statistics/_table-source.ts'
import { TABLE_NAMES, TABLES } from '#src/statistics/to-tables.ts'

/** A table of figures as a file. */
export const GET: APIRoute = ({ locals, params }) => {
  const name = TABLE_NAMES.find((table) => table === params.table)
  if (!name) return new Response(null, { status: 404 })
  return new Response(toCsv(TABLES[name](toTableSource(locals))), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${locals.region.code}-${locals.snapshot.version}.csv"`,
    },
  })
}
