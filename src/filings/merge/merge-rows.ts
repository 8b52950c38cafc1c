import type { IdentifiedRows } from '#src/filings/ids/resolve-ids.ts'
import type { CentreRecord, SourcedEntry } from '#src/filings/merge/centre-record.ts'
import { shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/** Rows of one centre → one record: for each field the value with the newest `asOf`; of equally old ones the last. */
export function mergeRows(
  { id, rows }: IdentifiedRows,
  inLatestList: boolean | undefined,
  tell: Tell,
): CentreRecord {
  const entries = new Map<string, SourcedEntry>()
  for (const row of [...rows].sort(oldestFirst))
    for (const [field, entry] of row.entries) {
      const next = { ...entry, ...originOf(row) }
      const before = entries.get(field)
      if (before && isEqual(before.value, next.value)) {
        if (!isWeakerSource(next, before)) entries.set(field, next)
        continue
      }
      if (before) tellReplaced(before, next, id, tell)
      entries.set(field, next)
    }
  return { id, rows, entries, inLatestList }
}

const oldestFirst = (a: FilingRow, b: FilingRow) => compare(a.asOf ?? '', b.asOf ?? '')
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** A list that repeats what the filing system says does not become the source of it. */
const isWeakerSource = (next: SourcedEntry, before: SourcedEntry) =>
  before.source === 'filingSystem' && next.source !== 'filingSystem'

const originOf = ({ source, asOf, authority }: FilingRow) => ({
  ...(source ? { source } : {}),
  ...(asOf ? { asOf } : {}),
  ...(authority ? { authority } : {}),
})

function tellReplaced(before: SourcedEntry, next: SourcedEntry, centre: string, tell: Tell): void {
  const code = before.asOf === next.asOf ? 'conflicting-values' : 'older-value'
  tell({ code, at: before.at, value: shorten(before.text), detail: shorten(next.text), centre })
}
