import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toOpenDataRow, toTableCell } from '#src/centres/to-open-data-row.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { zhHans as words } from '#src/pages/data/_words.ts'

const COLUMNS = Object.entries(centreWords.openDataColumns) as [
  keyof typeof centreWords.openDataColumns,
  readonly [string, string],
][]

/** The table as a workbook: codes and numbers of papers are text, so that a spreadsheet changes none of them. */
export const GET: APIRoute = async ({ locals: { now, region, siteUrl, snapshot } }) => {
  // Only the publisher needs it, and not for every page.
  const { utils, write } = await import('@e965/xlsx')
  const published = { region, siteUrl, on: toChinaDate(now) }
  const rows = snapshot.centres.map((centre) => {
    const row = toOpenDataRow(centre, published)
    return COLUMNS.map(([field]) => toTableCell(row[field]))
  })
  const book = utils.book_new()
  const head = COLUMNS.map(([, [heading]]) => heading)
  const sheet = utils.aoa_to_sheet([head, ...rows])
  utils.book_append_sheet(book, sheet, words.sheets.centres)
  const dictionary = [
    [words.column, words.field, words.meaning],
    ...COLUMNS.map(([field, [heading, meaning]]) => [heading, field, meaning]),
    [],
    [words.licence, region.dataLicence],
    [words.publisher, region.footer.organiser],
    [words.version, snapshot.version],
    [words.asOf, snapshot.asOf ?? ''],
  ]
  utils.book_append_sheet(book, utils.aoa_to_sheet(dictionary), words.sheets.dictionary)
  const bytes: Uint8Array = write(book, { type: 'buffer', bookType: 'xlsx', compression: true })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="centres-${region.code}-${snapshot.version}.xlsx"`,
    },
  })
}
