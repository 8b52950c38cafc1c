import { textOf } from '#src/filings/read/sheet.ts'
import {
  type CellRef,
  columnLetters,
  shorten,
  type Tell,
} from '#src/filings/report/filing-issue.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'
import { MOBILE_NUMBER } from '#src/text/personal-numbers.ts'

/**
 * Mobile numbers in a column of telephones are published, as centres give them to be called. The clerk is told how many
 * there are, and of each row whose remark says whose own the number is.
 */
export function tellMobiles({ headings, rows }: Table, at: CellRef, tell: Tell): void {
  const remarks = headings.filter(
    ({ heading, column }) =>
      words.remarkColumn.test(heading) && (!column || column.field === 'row.unused'),
  )
  for (const index of columnsOf(headings, 'phones', 'complaintPhones')) {
    const heading = headings.find((one) => one.index === index)
    const withMobile = rows.filter(({ cells }) => textOf(cells[index]).match(MOBILE_NUMBER))
    if (withMobile.length === 0 || !heading) continue
    const place = { ...at, column: columnLetters(index), heading: heading.heading }
    tell({ code: 'mobiles-published', at: place, detail: String(withMobile.length) })
    for (const { number, cells } of withMobile) {
      const [remark] = remarks
        .map((one) => cells[one.index])
        .filter(isFilled)
        .map(textOf)
        .filter((text) => words.ownNumber.test(text))
      if (remark !== undefined)
        tell({ code: 'mobile-of-person', at: { ...place, row: number }, value: shorten(remark) })
    }
  }
}
