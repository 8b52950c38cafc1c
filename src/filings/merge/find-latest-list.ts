import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/**
 * Tells of a centre's rows whether it is in the newest complete list. So is a centre that the filing system
 * named after that list was made. Without a complete list every centre is.
 */
export function findLatestList(rows: readonly FilingRow[]): (own: readonly FilingRow[]) => boolean {
  const complete = rows.filter(({ inCompleteList }) => inCompleteList)
  const [newest] = complete.toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? 1 : -1))
  if (!newest) return () => true
  const since = newest.asOf ?? ''
  const isIn = ({ inCompleteList, asOf = '', source }: FilingRow) =>
    (inCompleteList && asOf === since) || (source === 'filingSystem' && asOf > since)
  return (own) => own.some(isIn)
}
