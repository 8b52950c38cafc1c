import { parseServiceTypes } from '#src/filings/cells/codes/parse-code.ts'
import { normaliseHeading } from '#src/filings/headings/column-of.ts'
import { textOf } from '#src/filings/read/sheet.ts'
import { giveText } from '#src/filings/tables/given-values.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

const LABELS = Object.values(SERVICE_TYPE_LABELS)
const ONE = new RegExp(`^(${LABELS.join('|')})[:：]?\\s*(\\d.*)$`)

const toLabels = (cell: string) =>
  (parseServiceTypes(cell).value ?? []).map((code) => SERVICE_TYPE_LABELS[code])

/** `全日托1980元/月；半日托1200元/月` → the fee of each; nothing where a part of it says anything else. */
function toFees(cell: string): Map<string, string> {
  const parts = normaliseCell(cell)
    .split(words.feeSeparator)
    .map((part) => ONE.exec(part.trim()))
  const found = parts.flatMap((match): [string, string][] =>
    match ? [[match[1] ?? '', match[2] ?? '']] : [],
  )
  return new Map(found.length === parts.length ? found : [])
}

/**
 * A column of fees in which cells name their services: each fee gets the column of its service. One that names none is that
 * of the only service of its row.
 */
export function spreadFees(table: Table): void {
  const [services] = columnsOf(table.headings, 'services')
  for (const { index, heading, by } of table.headings) {
    if (by !== 'none' || !words.fees.includes(normaliseHeading(heading))) continue
    const fees = new Map(table.rows.map((row) => [row, toFees(textOf(row.cells[index]))]))
    if (![...fees.values()].some(({ size }) => size)) continue
    if (services !== undefined)
      for (const [row, own] of fees) {
        const [label, ...others] = toLabels(textOf(row.cells[services]))
        if (!own.size && label && !others.length && isFilled(row.cells[index]))
          own.set(label, textOf(row.cells[index]))
      }
    for (const label of LABELS)
      giveText(table, label + words.fee, (row) => fees.get(row)?.get(label))
    for (const row of table.rows) if (fees.get(row)?.size) row.cells[index] = ''
  }
}
