import { join } from 'node:path'
import { toChinaDate } from '#src/calendar/days.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { findDiffering, toCentreChanges } from '#src/changes/to-centre-changes.ts'
import { zhHans as changeWords } from '#src/changes/words.ts'
import type { LoadedFilings } from '#src/filings/load-filings.ts'
import { writeWebReport } from '#src/filings/report/web/write-web-report.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { toRefusals } from '#src/publishing/publish-gates.ts'
import { readRelease } from '#src/publishing/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release-folders.ts'
import { readSnapshot } from '#src/publishing/snapshot-lines.ts'
import { toInstantText } from '#src/publishing/words.ts'

type Difference = NonNullable<Parameters<typeof writeWebReport>[2]['difference']>

/** The current release; nothing where none of the region is, or it cannot be read. */
async function readCurrent(dataDir: string, { region, snapshot: after }: LoadedFilings) {
  const version = await readCurrentVersion(dataDir)
  if (!version) return undefined
  const folder = releaseFolder(dataDir, version)
  try {
    const release = await readRelease(folder)
    if (release.regionCode !== region.code) return undefined
    return { ...release, snapshot: await readSnapshot(folder, after) }
  } catch {
    return undefined
  }
}

/** What would stop a publication of these lists, in its words, and what one would change for readers. */
export async function holdAgainstCurrent(
  dataDir: string,
  loaded: LoadedFilings,
): Promise<{ refusals: string[]; difference?: Difference }> {
  const { region, snapshot } = loaded
  const current = await readCurrent(dataDir, loaded)
  const refusals = toRefusals(loaded, current, toChinaDate(new Date())).map(toRefusalLine)
  if (!current) return { refusals }
  const on = toChinaDate(new Date(current.publishedAt))
  const differing = findDiffering(current.snapshot, snapshot)
  const changes = toCentreChanges(differing, region, on, () => false)
  return { refusals, difference: { version: current.version, changes } }
}

const toLabel = (field: string): string => {
  const columns: Record<string, readonly [string, string]> = centreWords.openDataColumns
  const others: Record<string, string> = changeWords.fields
  return columns[field]?.[0] ?? others[field] ?? field
}

/**
 * Writes the report of lists that were checked for the browser of the clerk, outside of every release; gives its path.
 * `refusals`: what stops a publication; `difference`: what one changed, or would change.
 */
export async function writeReportOf(
  dataDir: string,
  folder: string,
  loaded: LoadedFilings,
  refusals: readonly string[],
  difference: Difference | undefined,
): Promise<string> {
  const path = join(dataDir, 'reports', `filings-${loaded.region.code}.html`)
  await writeWebReport(path, folder, {
    report: loaded.report,
    refusals,
    difference,
    toLabel,
    madeAt: toInstantText(new Date().toISOString()).trim(),
  })
  return path
}
