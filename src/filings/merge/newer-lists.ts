import type { IdentifiedRows } from '#src/filings/ids/resolve-ids.ts'
import { zhHans as words } from '#src/filings/merge/words.ts'
import type { Tell } from '#src/filings/report/filing-issue.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/** A list that names so many of those in the full one is meant to take its place. */
const MOST_NAMED = 0.5
const NAMES_SHOWN = 5

const dayOf = ({ listAsOf, asOf = '' }: FilingRow) => listAsOf ?? asOf

/**
 * A newer list of which nobody said whether it is a full one does not take the place of the full list before it: who is missing
 * from it stays as if it were there. The clerk is told whom that keeps.
 */
export function tellNewerLists(
  centres: readonly IdentifiedRows[],
  undeclared: ReadonlySet<string>,
  tell: Tell,
): void {
  const full = centres.flatMap(({ rows }) => rows.filter(({ inCompleteList }) => inCompleteList))
  const since = full.map(dayOf).sort().at(-1)
  const newest = full.find((row) => dayOf(row) === since)
  if (since === undefined || !newest) return
  const isFull = (row: FilingRow) => row.inCompleteList && dayOf(row) === since
  const listed = centres.filter(({ rows }) => rows.some(isFull))
  for (const file of undeclared) {
    const isOf = (row: FilingRow) =>
      row.at.file === file && row.source === newest.source && dayOf(row) > since
    const missing = listed.filter(({ rows }) => !rows.some(isOf))
    if (missing.length === 0 || missing.length > listed.length * (1 - MOST_NAMED)) continue
    const names = missing
      .slice(0, NAMES_SHOWN)
      .map(({ rows }) => rows.at(-1)?.entries.get('legalName')?.text ?? '')
    const detail = words.missing(missing.length, names)
    tell({ code: 'newer-not-complete', at: { file }, value: newest.at.file, detail })
  }
}
