import { join } from 'node:path'
import { toChinaDate } from '#src/calendar/days.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { findDiffering, toCentreChanges } from '#src/changes/to-centre-changes.ts'
import { zhHans as changeWords } from '#src/changes/words.ts'
import type { LoadedFilings } from '#src/filings/load-filings.ts'
import { writeWebReport } from '#src/filings/report/web/write-web-report.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { toRefusals } from '#src/publishing/publish-gates.ts'
import { readRelease, readReleaseData } from '#src/publishing/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release-folders.ts'
import { toInstantText } from '#src/publishing/words.ts'

type Difference = NonNullable<Parameters<typeof writeWebReport>[2]['difference']>

/** The current release; nothing where none of the region is, or it cannot be read. */
async function readCurrent(dataDir: string, regionCode: string) {
  const version = await readCurrentVersion(dataDir)
  if (!version) return undefined
  const folder = releaseFolder(dataDir, version)
  try {
    const [release, { snapshot }] = await Promise.all([
      readRelease(folder),
      readReleaseData(folder),
    ])
    return release.regionCode === regionCode ? { version, release, snapshot } : undefined
  } catch {
    return undefined
  }
}

/** What publishing these lists would change. */
async function findDifference(
  dataDir: string,
  { region, snapshot }: LoadedFilings,
): Promise<Difference | undefined> {
  const current = await readCurrent(dataDir, region.code)
  if (!current) return undefined
  const on = toChinaDate(new Date(current.release.publishedAt))
  const differing = findDiffering(current.snapshot, snapshot)
  return {
    version: current.version,
    changes: toCentreChanges(differing, region, on, () => false),
  }
}

/** What would stop a publication of these lists, in its words. */
export async function toRefusalLines(dataDir: string, loaded: LoadedFilings): Promise<string[]> {
  const current = await readCurrent(dataDir, loaded.region.code)
  const before = current && { ...current.release, snapshot: current.snapshot }
  return toRefusals(loaded, before, toChinaDate(new Date())).map(toRefusalLine)
}

const toLabel = (field: string): string => {
  const columns: Record<string, readonly [string, string]> = centreWords.openDataColumns
  const others: Record<string, string> = changeWords.fields
  return columns[field]?.[0] ?? others[field] ?? field
}

/**
 * Writes the report of lists that were checked for the browser of the clerk, outside of every release; gives its path.
 * `refusals`: what stops a publication; `difference`: what one changed, where it is over; else the lists are held against
 * the current release.
 */
export async function writeReportOf(
  dataDir: string,
  folder: string,
  loaded: LoadedFilings,
  refusals: readonly string[],
  difference?: Difference,
): Promise<string> {
  const path = join(dataDir, 'reports', `filings-${loaded.region.code}.html`)
  await writeWebReport(path, folder, {
    report: loaded.report,
    refusals,
    difference: difference ?? (await findDifference(dataDir, loaded)),
    toLabel,
    madeAt: toInstantText(new Date().toISOString()).trim(),
  })
  return path
}
