import { parseArgs } from 'node:util'
import { toChinaDate } from '#src/calendar/days.ts'
import { readSettings, SettingsError } from '#src/config.ts'
import { filingsFolder, loadFilings } from '#src/filings/load-filings.ts'
import { toIssueText } from '#src/filings/report/filing-issue.ts'
import { printReport } from '#src/filings/report/print-report.ts'
import type { FilingReport } from '#src/filings/report/to-report.ts'
import { zhHans as words } from '#src/filings/report/words.ts'
import { outliveReader } from '#src/lib/outlive-reader.ts'
import { holdAgainstCurrent, writeReportOf } from '#src/publishing/report-of.ts'
import { zhHans as publishWords } from '#src/publishing/words.ts'
import { RegionFileError } from '#src/region-files/read-region-file.ts'

/**
 * `npm run filings:check [-- --region R --file F --json --web]`: what would be published and what would not.
 * Exit code 0: nothing must be put right; 1: a row or a value is left out, a publication would be stopped, or the settings
 * are wrong; 2: wrong options.
 */
async function main(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(words.usage)
    return 2
  }
  const { contentDir, dataDir, region, clock } = readSettings()
  const { file } = options
  const place = {
    contentDir,
    region: options.region ?? region,
    isThorough: true,
    ...(clock ? { today: toChinaDate(new Date(clock)) } : {}),
    ...(file ? { file } : {}),
  }
  const loaded = await loadFilings(place)
  const { report } = loaded
  const held = await holdAgainstCurrent(dataDir, loaded)
  // One file alone says nothing of what a publication of all would meet, or change.
  const { refusals, difference } = file ? { refusals: [], difference: undefined } : held
  console.log(options.json ? toJson(report, refusals) : printReport(report, refusals))
  if (options.web) {
    const path = await writeReportOf(dataDir, filingsFolder(place), loaded, {
      refusals,
      difference,
      isOneFile: file !== undefined,
      marked: report.files,
    })
    // Programs read what stands on the other channel.
    if (options.json) console.error(publishWords.webReport(path))
    else console.log(publishWords.webReport(path))
  }
  const { rowIssues, valueIssues } = report.counts
  return rowIssues + valueIssues + refusals.length > 0 ? 1 : 0
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        region: { type: 'string' },
        file: { type: 'string' },
        json: { type: 'boolean' },
        web: { type: 'boolean' },
      },
    }).values
  } catch {
    return undefined
  }
}

function toJson(report: FilingReport, refusals: readonly string[]): string {
  const issues = report.issues.map((issue) => ({ ...issue, ...toIssueText(issue) }))
  return JSON.stringify(
    { ...report, issues, refusals: refusals.map((line) => line.trim()) },
    null,
    2,
  )
}

outliveReader()
try {
  process.exitCode = await main()
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  const isExpected = error instanceof RegionFileError || error instanceof SettingsError
  console.error(isExpected ? message : words.unexpected(message))
  process.exitCode = 1
}
