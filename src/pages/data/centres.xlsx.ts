import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toListDay } from '#src/centres/days-known.ts'
import { toOpenDataRow } from '#src/centres/to-open-data-row.ts'
import { toSupervisionRows } from '#src/centres/to-supervision-rows.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { type Columns, toTable } from '#src/pages/data/_to-table.ts'
import { zhHans as words } from '#src/pages/data/_words.ts'

const explain = (name: string, columns: Columns): string[][] => [
  [],
  [name],
  ...Object.entries(columns).map(([field, [heading, meaning]]) => [heading, field, meaning]),
]

/** The table as a workbook: codes and numbers of papers are text, so that a spreadsheet changes none of them. */
export const GET: APIRoute = async ({ locals: { now, region, siteUrl, snapshot } }) => {
  // Only the publisher needs it, and not for every page.
  const { utils, write } = await import('@e965/xlsx')
  const published = { region, siteUrl, on: toChinaDate(now) }
  const { openDataColumns, supervisionColumns } = centreWords
  const rows = snapshot.centres.map((centre) => toOpenDataRow(centre, published))
  const found = toSupervisionRows(snapshot.centres, published)
  const book = utils.book_new()
  const append = (table: readonly (string | number | undefined)[][], name: string) =>
    utils.book_append_sheet(book, utils.aoa_to_sheet(table.slice()), name)
  append(toTable(openDataColumns, rows), words.sheets.centres)
  append(toTable(supervisionColumns, found), words.sheets.supervision)
  const dictionary = [
    [words.column, words.field, words.meaning],
    ...explain(words.sheets.centres, openDataColumns),
    ...explain(words.sheets.supervision, supervisionColumns),
    [],
    [words.licence, region.dataLicence],
    [words.publisher, region.footer.organiser],
    [words.version, snapshot.version],
    [words.listDay, toListDay(snapshot.centres) ?? ''],
    [words.asOf, snapshot.asOf ?? ''],
  ]
  append(dictionary, words.sheets.dictionary)
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="centres-${region.code}-${snapshot.version}.xlsx"`,
    },
  })
}
