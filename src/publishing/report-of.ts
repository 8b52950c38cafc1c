import { join } from 'node:path'
import { toChinaDate } from '#src/calendar/days.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { findDiffering, toCentreChanges } from '#src/changes/to-centre-changes.ts'
import { zhHans as changeWords } from '#src/changes/words.ts'
import type { LoadedFilings } from '#src/filings/load-filings.ts'
import { writeWebReport } from '#src/filings/report/web/write-web-report.ts'
import { readRelease, readReleaseData } from '#src/publishing/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release-folders.ts'
import { toInstantText } from '#src/publishing/words.ts'

type Difference = NonNullable<Parameters<typeof writeWebReport>[2]['difference']>

/** What publishing these lists would change; nothing where no release of the region is current, or none can be read. */
async function findDifference(
  dataDir: string,
  { region, snapshot }: LoadedFilings,
): Promise<Difference | undefined> {
  const version = await readCurrentVersion(dataDir)
  if (!version) return undefined
  const folder = releaseFolder(dataDir, version)
  try {
    const [release, current] = await Promise.all([readRelease(folder), readReleaseData(folder)])
    if (release.regionCode !== region.code) return undefined
    const on = toChinaDate(new Date(release.publishedAt))
    const changes = toCentreChanges(
      findDiffering(current.snapshot, snapshot),
      region,
      on,
      () => false,
    )
    return { version, changes }
  } catch {
    return undefined
  }
}

const toLabel = (field: string): string => {
  const columns: Record<string, readonly [string, string]> = centreWords.openDataColumns
  const others: Record<string, string> = changeWords.fields
  return columns[field]?.[0] ?? others[field] ?? field
}

/**
 * Writes the report of lists that were checked for the browser of the clerk, outside of every release; gives its path.
 * `difference`: what a publication changed, where it is over; else the lists are held against the current release.
 */
export async function writeReportOf(
  dataDir: string,
  folder: string,
  loaded: LoadedFilings,
  difference?: Difference,
): Promise<string> {
  const path = join(dataDir, 'reports', `filings-${loaded.region.code}.html`)
  await writeWebReport(path, folder, {
    report: loaded.report,
    difference: difference ?? (await findDifference(dataDir, loaded)),
    toLabel,
    madeAt: toInstantText(new Date().toISOString()).trim(),
  })
  return path
}
