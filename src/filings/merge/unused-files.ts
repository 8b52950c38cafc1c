import type { CentreRecord } from '#src/filings/merge/merge-rows.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/** Lists whose rows were read and of which no value is published: another list said all of it anew, or holds none of its centres. */
export function findUnusedFiles(
  rows: readonly FilingRow[],
  records: readonly CentreRecord[],
): string[] {
  const unused = new Set(rows.map(({ at }) => at.file))
  for (const record of records) {
    if (unused.size === 0) break
    const [row, ...others] = record.rows
    if (row && others.length === 0) unused.delete(row.at.file)
    else
      for (const [field, { row }] of record.entries)
        if (!field.startsWith('row.')) unused.delete(row.at.file)
  }
  return [...unused]
}
