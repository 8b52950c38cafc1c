import type { Centre } from '#src/centres/centre.ts'
import { checkRecord } from '#src/filings/check/check-record.ts'
import { tokensOf } from '#src/filings/check/find-duplicates.ts'
import type { IdentifiedRows } from '#src/filings/ids/resolve-ids.ts'
import type { KeptFilings } from '#src/filings/kept/kept-filings.ts'
import { atRow, isWhole, withoutRow } from '#src/filings/kept/kept-row.ts'
import type { FinishedCentre } from '#src/filings/kept/row-memo.ts'
import { type CentreRecord, mergeRows } from '#src/filings/merge/merge-rows.ts'
import type { FilingIssue, Tell } from '#src/filings/report/filing-issue.ts'
import type { Entries, FilingRow } from '#src/filings/rows/filing-row.ts'
import { hashOf } from '#src/kept/hash-of.ts'
import type { Region } from '#src/region/region.ts'

/** A record that is finished already; its values are put together again when somebody asks for one. */
class FinishedRecord implements CentreRecord {
  readonly id: string
  readonly rows: FilingRow[]
  readonly inLatestList: boolean | undefined
  readonly finished: FinishedCentre
  readonly #region: Region
  #entries: Entries | undefined

  constructor({ id, rows }: IdentifiedRows, finished: FinishedCentre, region: Region) {
    this.id = id
    this.rows = rows
    this.inLatestList = finished.inLatestList
    this.finished = finished
    this.#region = region
  }

  get entries(): Entries {
    if (this.#entries) return this.#entries
    const record = mergeRows(this, this.inLatestList, () => {})
    checkRecord(record, this.#region, () => {})
    this.#entries = record.entries
    return record.entries
  }
}

/** The record of a centre that is one row, when that row was one alone before and nothing else decides otherwise. */
export function takeFinished(
  one: IdentifiedRows,
  inLatestList: boolean | undefined,
  region: Region,
): CentreRecord | undefined {
  const [row, ...others] = one.rows
  const finished = row?.kept?.memo.finished
  if (!finished || others.length > 0 || !isWhole(row)) return undefined
  const isSame = finished.id === one.id && finished.inLatestList === inLatestList
  return isSame ? new FinishedRecord(one, finished, region) : undefined
}

type Checked = Pick<FinishedCentre, 'issues' | 'tokens'>

/** Checks every record, or tells what its checks told; gives what to keep of those that are one row alone. */
export function checkRecords(
  records: readonly CentreRecord[],
  region: Region,
  tell: Tell,
): Map<CentreRecord, Checked> {
  const checked = new Map<CentreRecord, Checked>()
  for (const record of records) {
    const [row, ...others] = record.rows
    if (record.finished) {
      if (row) for (const issue of record.finished.issues) tell(atRow(issue, row.at))
      continue
    }
    const isKept = row?.kept && others.length === 0 && isWhole(row)
    if (!isKept || record.entries.has('photos')) {
      checkRecord(record, region, tell)
      continue
    }
    const issues: FilingIssue[] = []
    checkRecord(record, region, (issue) => {
      issues.push(withoutRow(issue))
      tell(issue)
    })
    checked.set(record, { issues, tokens: tokensOf(record) })
  }
  return checked
}

/** Keeps what became of centres that are one row alone. */
export function keepFinished(
  kept: KeptFilings,
  checked: ReadonlyMap<CentreRecord, Checked>,
  centres: readonly Centre[],
): void {
  const records = new Map([...checked.keys()].map((record) => [record.id, record]))
  const written = new Map<Centre['provenance'], string>()
  for (const centre of centres) {
    const record = records.get(centre.id)
    const found = record && checked.get(record)
    const row = record?.rows[0]?.kept
    if (!found || !row) continue
    const { provenance: shared } = centre
    const provenance = written.get(shared) ?? JSON.stringify(shared)
    written.set(shared, provenance)
    const text = { text: () => toText(centre), provenance, hash: hashOf(centre) }
    kept.putFinished(row, { id: record.id, inLatestList: record.inLatestList, ...found, ...text })
  }
}

function toText({ provenance: _, ...others }: Centre): string {
  return JSON.stringify(others)
}
