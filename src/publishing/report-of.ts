import { join } from 'node:path'
import { toChinaDate } from '#src/calendar/days.ts'
import { findDiffering, toCentreChanges } from '#src/changes/to-centre-changes.ts'
import { keepFormerIds } from '#src/filings/ids/keep-former-ids.ts'
import type { LoadedFilings } from '#src/filings/load-filings.ts'
import { writeWebReport } from '#src/filings/report/web/write-web-report.ts'
import { readFormer } from '#src/publishing/gates/former-release.ts'
import { toRefusalsAfter } from '#src/publishing/gates/publish-gates.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { toInstantText } from '#src/publishing/words.ts'

type Difference = NonNullable<Parameters<typeof writeWebReport>[2]['difference']>

/** What would stop a publication of these lists, in its words, and what one would change for readers. */
export async function holdAgainstCurrent(
  dataDir: string,
  loaded: LoadedFilings,
): Promise<{ refusals: string[]; difference?: Difference }> {
  const { region } = loaded
  const former = await readFormer(dataDir, region.code, loaded.snapshot)
  const { snapshot } = keepFormerIds(loaded, former.read?.content.snapshot.centres ?? [])
  const checked = { ...loaded, snapshot }
  const refusals = toRefusalsAfter(former, checked, toChinaDate(new Date())).map(toRefusalLine)
  if (!former.read) return { refusals }
  const { release, content } = former.read
  const on = toChinaDate(new Date(release.publishedAt))
  const differing = findDiffering(content.snapshot, snapshot)
  const changes = toCentreChanges(differing, region, on, () => false)
  return { refusals, difference: { version: release.version, changes } }
}

/**
 * Writes the report of lists that were checked for the browser of the clerk, outside of every release; gives its path.
 * `held`: what stops a publication, what one changed, or would change, and the lists that are shown whole.
 */
export async function writeReportOf(
  dataDir: string,
  folder: string,
  loaded: LoadedFilings,
  {
    marked,
    ...held
  }: {
    refusals: readonly string[]
    difference: Difference | undefined
    isOneFile?: boolean
    marked: readonly string[]
  },
): Promise<string> {
  const path = join(dataDir, 'reports', `filings-${loaded.region.code}.html`)
  const madeAt = toInstantText(new Date().toISOString()).trim()
  await writeWebReport(path, folder, { report: loaded.report, ...held, madeAt }, marked)
  return path
}
