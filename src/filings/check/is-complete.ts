import type { CentreRecord } from '#src/filings/merge/merge-rows.ts'
import type { Tell } from '#src/filings/report/filing-issue.ts'
import type { IssueCode } from '#src/text/filing-issues.ts'

const REQUIRED: readonly (readonly [field: string, code: IssueCode])[] = [
  ['legalName', 'missing-name'],
  ['subdistrictCode', 'missing-subdistrict'],
]

/** Whether a centre has what it cannot be published without; if not, every row of it is reported. */
export function isComplete({ id, rows, entries }: CentreRecord, tell: Tell): boolean {
  const missing = REQUIRED.find(([field]) => !entries.has(field))
  if (missing) for (const { at } of rows) tell({ code: missing[1], at, centre: id })
  return !missing
}
