import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { toQuestionReader } from '#search/question-reader.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { readSettings, SettingsError } from '#src/config.ts'
import { loadFilings } from '#src/filings/load-filings.ts'
import { outliveReader } from '#src/lib/outlive-reader.ts'
import {
  type ContentIssue,
  countIssues,
  toContentIssueText,
  toOutcomeText,
} from '#src/library/content-issue.ts'
import { type LoadedLibrary, loadLibrary } from '#src/library/load-library.ts'
import { toPlaceWords } from '#src/library/to-place-words.ts'
import { zhHans as webWords } from '#src/library/web/words.ts'
import { writeContentReport } from '#src/library/web/write-content-report.ts'
import { zhHans as words } from '#src/library/words.ts'
import { toSiteAddresses } from '#src/publishing/addresses/static-addresses.ts'
import { RegionFileError } from '#src/region-files/read-region-file.ts'
import { toTimeText } from '#src/text/dates.ts'

/**
 * `npm run content:check [-- --region R --json --web]`: what of the content would be published and what would not.
 * Exit code 0: nothing must be put right; 1: something is left out, past its date or lacks a clinic, or the
 * settings are wrong; 2: wrong options.
 */
async function main(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(words.usage)
    return 2
  }
  const { contentDir, dataDir, clock, ...settings } = readSettings()
  const place = { contentDir, region: options.region ?? settings.region }
  const complaintRules = await loadComplaintRules(place)
  const { region, snapshot } = await loadFilings(place)
  const on = toChinaDate(new Date(clock ?? region.clock ?? Date.now()))
  const source = {
    ...place,
    shippedDir: resolve('content'),
    subdistricts: region.subdistricts,
    box: region.bboxWgs84,
    isSample: region.sample,
    isQuestion: toQuestionReader(region),
    on,
  }
  const loaded = await loadLibrary(source, toSiteAddresses({ region, complaintRules, snapshot }))
  console.log(options.json ? toJson(loaded, on) : printContentReport(loaded, region.name))
  if (options.web) {
    const { library, issues } = loaded
    const counts = { articles: library.articles.length, places: library.places.length }
    const now = new Date()
    const madeAt = toTimeText(now)
    const report = { region: region.name, ...counts, issues, madeAt }
    const told = webWords.path(await writeContentReport(dataDir, source, report))
    // Programs read what stands on the other channel.
    if (options.json) console.error(told)
    else console.log(told)
  }
  const { leftOut, due } = countIssues(loaded.issues)
  return leftOut + due > 0 ? 1 : 0
}

function readOptions() {
  try {
    return parseArgs({
      options: { region: { type: 'string' }, json: { type: 'boolean' }, web: { type: 'boolean' } },
    }).values
  } catch {
    return undefined
  }
}

function toJson({ library, issues }: LoadedLibrary, on: string): string {
  const { articles, places } = library
  const counts = { articles: articles.length, places: places.length, ...countIssues(issues) }
  const told = issues.map((issue) => ({ ...issue, ...toContentIssueText(issue) }))
  return JSON.stringify({ on, counts, issues: told }, null, 2)
}

/** The report as a clerk reads it, in Chinese, one string for the terminal. */
function printContentReport({ library, issues }: LoadedLibrary, region: string): string {
  const counts = countIssues(issues)
  const files = [...Map.groupBy(issues, ({ file }) => file)].flatMap(([file, own]) => [
    words.fileTitle(file),
    ...own.flatMap((issue) => printIssue(issue, own)),
    '',
  ])
  return [
    ...files,
    words.counts(region, library.articles.length, library.places.length),
    words.issueCounts(counts),
    counts.leftOut + counts.due > 0 ? words.mustFix : words.allWell,
  ]
    .map(withoutControls)
    .join('\n')
}

function printIssue(issue: ContentIssue, own: readonly ContentIssue[]): string[] {
  const { what, fix } = toContentIssueText(issue)
  return [words.issueLine(toOutcomeText(issue, own), toPlaceWords(issue), what), words.fixLine(fix)]
}

/** A file must not be able to command the terminal. */
const withoutControls = (line: string) => line.replace(/\p{Cc}/gu, ' ')

outliveReader()
try {
  process.exitCode = await main()
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  const isExpected = error instanceof RegionFileError || error instanceof SettingsError
  console.error(isExpected ? message : words.unexpected(message))
  process.exitCode = 1
}
