import type { FeeUnit } from '#src/centres/codes.ts'
import { type Fee, headingUnits } from '#src/filings/cells/parse-money.ts'
import { COLUMNS } from '#src/filings/columns.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import type { Tell } from '#src/filings/report/filing-issue.ts'
import type { Entries } from '#src/filings/rows/filing-row.ts'
import { shorten } from '#src/filings/rows/shorten.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

/** A fee is published with its unit or not at all: in the cell, in its own column, in the heading, by a rule. */
export function completeFees(entries: Entries, headings: readonly Heading[], tell: Tell): void {
  for (const type of Object.keys(SERVICE_TYPE_LABELS)) {
    const [amountField, unitField] = [`services.${type}.feeInYuan`, `services.${type}.feeUnit`]
    const entry = entries.get(amountField)
    const unitEntry = entries.get(unitField)
    if (!entry) {
      entries.delete(unitField)
      continue
    }
    const { feeInYuan, feeUnit } = entry.value as Fee
    const column = headings.find(({ column: one }) => one?.field === amountField)
    const unit =
      feeUnit ??
      (unitEntry?.value as FeeUnit | undefined) ??
      headingUnits(column?.heading ?? '').feeUnit ??
      column?.rule?.unit
    if (unit) {
      entries.set(amountField, { ...entry, value: feeInYuan })
      entries.set(unitField, { ...(unitEntry ?? entry), value: unit })
    } else {
      entries.delete(amountField)
      entries.delete(unitField)
      const detail = COLUMNS.find(({ field }) => field === unitField)?.heading ?? ''
      tell({ code: 'fee-without-unit', at: entry.at, value: shorten(entry.text), detail })
    }
  }
}
