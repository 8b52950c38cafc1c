import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { toSubdistricts } from '#src/filings/cells/parse-subdistrict.ts'
import { FilingsError } from '#src/filings/filings-error.ts'
import { columnRulesSchema } from '#src/filings/headings/column-rules.ts'
import { rulesOfFile } from '#src/filings/headings/rules-of-file.ts'
import { readFilingFile } from '#src/filings/read/read-filing-file.ts'
import { readSettingsFile } from '#src/filings/read/read-settings-file.ts'
import type { Tell } from '#src/filings/report/filing-issue.ts'
import type { SheetReport } from '#src/filings/report/filing-report.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'
import { readSheet } from '#src/filings/rows/read-sheet.ts'
import type { Region } from '#src/region/region.ts'
import { settingsNotFound } from '#src/text/filing-settings.ts'

/** Files in the folder that are no lists; `~$` is what Excel leaves while a file is open. */
const NO_LIST = /^(?:\.|~\$|columns\.json$|ids\.json$|readme\b|.*\.md$)/i

export type ReadFilings = { files: string[]; sheets: SheetReport[]; rows: FilingRow[] }

/** Reads every filing file of a region, in the order of their names; `only` reads just that one. */
export async function readFilings(
  folder: string,
  region: Region,
  tell: Tell,
  only?: string,
): Promise<ReadFilings> {
  const rules = await readSettingsFile(join(folder, 'columns.json'), columnRulesSchema, {})
  const files = (await listFiles(folder)).filter((file) => only === undefined || file === only)
  if (only !== undefined && !files.length)
    throw new FilingsError(settingsNotFound(join(folder, only)))
  const filings: ReadFilings = { files, sheets: [], rows: [] }
  const shared = { subdistricts: toSubdistricts(region), box: region.bboxWgs84 }
  for (const file of files) {
    const content = await readFilingFile(join(folder, file))
    const context = { ...shared, rules: rulesOfFile(rules, file) }
    if ('fault' in content) {
      const { fault, detail } = content
      tell({ code: fault, at: { file }, ...(detail === undefined ? {} : { detail }) })
      continue
    }
    let found = false
    for (const sheet of content.sheets) {
      const at = sheet.name ? { file, sheet: sheet.name } : { file }
      if (!sheet.rows.length) continue
      if (sheet.hidden) {
        tell({ code: 'hidden-sheet', at })
        continue
      }
      const read = readSheet(sheet, { ...context, at }, tell)
      if (!read && content.sheets.length > 1) tell({ code: 'sheet-without-header', at })
      if (!read) continue
      found = true
      filings.sheets.push(read.report)
      filings.rows.push(...read.rows)
    }
    if (!found) tell({ code: 'header-not-found', at: { file } })
  }
  return filings
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && !NO_LIST.test(entry.name))
    return files.map(({ name }) => name).sort()
  } catch {
    throw new FilingsError(settingsNotFound(folder))
  }
}
