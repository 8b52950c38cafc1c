import type { IdentifiedRows } from '#src/filings/ids/resolve-ids.ts'
import { shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import type { Entries, Entry, FilingRow } from '#src/filings/rows/filing-row.ts'

/**
 * Rows of one centre → one record: for each field the value with the newest `asOf`; of equally old ones the last.
 * The entries of a single row become those of the record.
 */
export function mergeRows(
  { id, rows }: IdentifiedRows,
  inLatestList: boolean | undefined,
  tell: Tell,
): CentreRecord {
  const [first, ...others] = rows
  const isAlone = first && others.length === 0
  const entries = isAlone ? first.entries : mergeEntries(id, rows, tell)
  return { id, rows, entries, inLatestList }
}

function mergeEntries(id: string, rows: readonly FilingRow[], tell: Tell): Entries {
  const entries: Entries = new Map()
  for (const row of [...rows].sort(oldestFirst))
    for (const [field, next] of row.entries) {
      const before = entries.get(field)
      if (before && isEqual(before.value, next.value)) {
        if (!isWeakerSource(next, before)) entries.set(field, next)
        continue
      }
      if (before) tellReplaced(before, next, id, tell)
      entries.set(field, next)
    }
  return entries
}

const oldestFirst = (a: FilingRow, b: FilingRow) => compare(a.asOf ?? '', b.asOf ?? '')
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b))
const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** A list that repeats what the filing system says does not become the source of it. */
const isWeakerSource = (next: Entry, before: Entry) =>
  before.source === 'filingSystem' && next.source !== 'filingSystem'

function tellReplaced(before: Entry, next: Entry, centre: string, tell: Tell): void {
  const code = before.asOf === next.asOf ? 'conflicting-values' : 'older-value'
  tell({ code, at: before.at, value: shorten(before.text), detail: shorten(next.text), centre })
}

/** One centre after merging, still by field path, so that checks can name the cell behind a value. */
export type CentreRecord = {
  id: string
  rows: FilingRow[]
  entries: Entries
  inLatestList: boolean | undefined
}

/**
 * Tells of a centre's rows whether it is in the newest complete list. So is a centre that the filing system
 * named after that list was made. Nothing is said without a complete list, nor of a centre that only a
 * government notice names: a list never claimed to hold it.
 */
export function findLatestList(
  rows: readonly FilingRow[],
): (own: readonly FilingRow[]) => boolean | undefined {
  const dates = new Map<string, string>()
  for (const { inCompleteList, listAsOf, asOf, at } of rows)
    if (inCompleteList) dates.set(at.file, later(dates.get(at.file), listAsOf ?? asOf))
  const newest = [...dates].reduce<[string, string] | undefined>(
    (best, next) => (best && best[1] > next[1] ? best : next),
    undefined,
  )
  if (!newest) return () => undefined
  const [file, since] = newest
  const isIn = ({ at, asOf = '', source }: FilingRow) =>
    at.file === file || (source === 'filingSystem' && asOf > since)
  const isFromNotice = ({ source }: FilingRow) => source === 'notice'
  return (own) => (own.every(isFromNotice) ? undefined : own.some(isIn))
}

const later = (a = '', b = '') => (a > b ? a : b)
