import type { FilingIssue } from '#src/filings/report/filing-issue.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/** One hint for each file with rows that do not say where they come from or how old they are. */
export function tellUndated(rows: readonly FilingRow[]): FilingIssue[] {
  const counts = new Map<string, number>()
  for (const { at, source, asOf } of rows)
    if (!source || !asOf) counts.set(at.file, (counts.get(at.file) ?? 0) + 1)
  return [...counts].map(([file, count]) => ({
    code: 'no-provenance',
    at: { file },
    detail: String(count),
  }))
}
