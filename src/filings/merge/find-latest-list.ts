import type { FilingRow } from '#src/filings/rows/filing-row.ts'

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
