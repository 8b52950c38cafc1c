import type { FileRules } from '#src/filings/headings/column-rules.ts'
import { toStatedDay } from '#src/filings/headings/stated-day.ts'
import { textOf } from '#src/filings/read/sheet.ts'
import { type CellRef, shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import type { Table } from '#src/filings/tables/table.ts'

type DayContext = { at: CellRef; rules: FileRules; today: string }

/** The day of a list that only the titles above it say: the clerk is told where, and one that is to come is none. */
export function findStatedDay(
  { above }: Pick<Table, 'above'>,
  { at, rules, today }: DayContext,
  tell: Tell,
): string | undefined {
  if (rules.asOf) return undefined
  const titles = above.map(({ number, cells }) => ({ number, texts: cells.map(textOf) }))
  const day = toStatedDay(titles.flatMap(({ texts }) => texts))
  if (!day) return undefined
  const [title] = titles.flatMap(({ number, texts }) =>
    texts.flatMap((text) => (toStatedDay([text]) === day ? { number, text } : [])),
  )
  const place = title ? { ...at, row: title.number } : at
  if (day > today) {
    tell({ code: 'list-from-the-future', at: place, value: day })
    return undefined
  }
  tell({ code: 'day-from-title', at: place, value: shorten(title?.text ?? ''), detail: day })
  return day
}
