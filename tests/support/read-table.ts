import { readFileSync } from 'node:fs'
import { toSubdistricts } from '#src/filings/cells/codes/parse-code.ts'
import { toAreaCode } from '#src/filings/cells/parse-phone.ts'
import type { FileRules } from '#src/filings/headings/column-rules.ts'
import { parseFile } from '#src/filings/read/parse-file.ts'
import { FILING_ISSUES, type FilingIssue } from '#src/filings/report/filing-issue.ts'
import { readSheet } from '#src/filings/rows/read-sheet.ts'
import type { Region } from '#src/region/region.ts'

const region: Region = JSON.parse(readFileSync('content/regions/gulou/region.json', 'utf8'))

/** The rows of a file as values by field, and what is told of it, without starting a process for it. */
export async function readTable(file: string | Uint8Array, rules: FileRules = {}) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const content = await parseFile(bytes)
  if ('fault' in content) throw new Error(content.fault)
  const issues: FilingIssue[] = []
  const shared = {
    rules,
    subdistricts: toSubdistricts(region),
    areaCode: toAreaCode(region),
    box: region.bboxWgs84,
    today: '9999-12-31',
  }
  const read = content.sheets.flatMap((sheet) => {
    const at = { file: 'list', ...(sheet.name ? { sheet: sheet.name } : {}) }
    return readSheet(sheet, { ...shared, at }, (issue) => issues.push(issue))
  })
  const rows = read.flatMap((one) =>
    one.rows.map(({ entries }) =>
      Object.fromEntries([...entries.entries()].map(([field, { value }]) => [field, value])),
    ),
  )
  const errors = issues.filter(({ code }) => FILING_ISSUES[code].severity !== 'hint')
  return {
    rows,
    issues,
    errors,
    codes: issues.map(({ code }) => code),
    reports: read.map((one) => one.report),
  }
}
