import type { ClassGroupName } from '#src/centres/codes.ts'
import { parseSubdistrict } from '#src/filings/cells/parse-code.ts'
import type { MonthRange } from '#src/filings/cells/parse-months.ts'
import type { Tell } from '#src/filings/report/filing-issue.ts'
import { completeFees } from '#src/filings/rows/complete-fees.ts'
import { completeLocation } from '#src/filings/rows/complete-location.ts'
import { completeOpeningHours } from '#src/filings/rows/complete-opening-hours.ts'
import type { Entries, FilingRow } from '#src/filings/rows/filing-row.ts'
import type { RowContext } from '#src/filings/rows/read-row.ts'
import { shorten } from '#src/filings/rows/shorten.ts'
import { CLASS_GROUP_LABELS } from '#src/text/codes.ts'

/** Puts together what stands in several cells of a row: fee and unit, coordinates, days of the week, its origin. */
export function completeRow(row: FilingRow, context: RowContext, tell: Tell): FilingRow {
  const { entries } = row
  completeFees(entries, context.headings, tell)
  completeLocation(entries, context, tell)
  completeOpeningHours(entries)
  completeAges(entries)
  completeSubdistrict(entries, context, tell)
  const dated = { ...row, ...toOrigin(entries, context) }
  completeAvailability(entries, dated.asOf)
  for (const field of [...entries.keys()].filter((key) => key.startsWith('row.')))
    if (!KEPT.has(field)) entries.delete(field)
  return dated
}

/** Used after the rows: to find the id, and to check. */
const KEPT = new Set(['row.id', 'row.division', 'row.status'])

function completeAges(entries: Entries): void {
  const range = entries.get('row.ages')
  const { from, to } = (range?.value ?? {}) as MonthRange
  if (!range) return
  if (from !== undefined && !entries.has('ageFromInMonths'))
    entries.set('ageFromInMonths', { ...range, value: from })
  if (to !== undefined && !entries.has('ageToInMonths'))
    entries.set('ageToInMonths', { ...range, value: to })
}

/** Addresses name the subdistrict; a cell of its own goes before. */
function completeSubdistrict(entries: Entries, { subdistricts }: RowContext, tell: Tell): void {
  const address = entries.get('address')
  if (entries.has('subdistrictCode') || !address) return
  const code = parseSubdistrict(address.text, subdistricts).value
  const name = subdistricts.names.find((one) => one[1] === code)?.[0]
  if (!code || !name) return
  entries.set('subdistrictCode', { ...address, value: code })
  tell({
    code: 'subdistrict-from-address',
    at: address.at,
    value: shorten(address.text),
    detail: name,
  })
}

function toOrigin(
  entries: Entries,
  { rules }: RowContext,
): Pick<FilingRow, 'source' | 'asOf' | 'authority'> {
  const source = (entries.get('row.source')?.value ?? rules.source) as FilingRow['source']
  const asOf = (entries.get('row.asOf')?.value ?? rules.asOf) as string | undefined
  const authority = (entries.get('row.authority')?.value ?? rules.authority) as string | undefined
  return {
    ...(source ? { source } : {}),
    ...(asOf ? { asOf } : {}),
    ...(authority ? { authority } : {}),
  }
}

/** Availability without a date of its own is as old as its row. */
function completeAvailability(entries: Entries, asOf: string | undefined): void {
  for (const group of Object.keys(CLASS_GROUP_LABELS) as ClassGroupName[]) {
    const reported = entries.get(`classGroups.${group}.availability`)
    const day = `classGroups.${group}.availabilityOn`
    if (reported && asOf && !entries.has(day)) entries.set(day, { ...reported, value: asOf })
  }
}
