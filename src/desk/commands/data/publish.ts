import { rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { addMonths, toChinaDate } from '#src/calendar/days.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/data/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toReportMonths } from '#src/desk/open-desk.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { toDataReports } from '#src/reports/to-data-reports.ts'

const FILE = 'data-reports.json'

/** Whole or not at all: a publication may read it meanwhile. */
async function write(path: string, text: string): Promise<void> {
  const next = `${path}.${process.pid}.tmp`
  try {
    await writeFile(next, text)
    await rename(next, path)
  } catch {
    throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(path))
  }
}

/** Writes counts and days into the folder of the region, for the next release. */
export const publishData = toCommand({
  name: 'data publish',
  words: words.publish,
  positionals: 0,
  options: { out: { type: 'string' } },
  run: async (desk, { out }) => {
    const { contentDir, region } = desk.settings
    const path = out ? resolve(out) : join(contentDir, 'regions', region, FILE)
    const site = await desk.site()
    const asOf = toChinaDate(site.clock())
    const since = addMonths(asOf, -toReportMonths(site))
    const { reports } = await desk.store()
    const [sums, needs] = await Promise.all([
      reports.sumReports(since),
      reports.readNeeds(asOf.slice(0, 7)),
    ])
    const figures = toDataReports(sums, needs, { asOf, since })
    await write(path, `${JSON.stringify(figures, null, 2)}\n`)
    return { text: words.publish.written(path), json: { path, ...figures } }
  },
})
