import { addMonths, toChinaDate } from '#src/calendar/days.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/data/words.ts'
import { toReportMonths } from '#src/desk/open-desk.ts'
import { toRegionPath, writeRegionFile } from '#src/desk/write-region-file.ts'
import { toDataReports } from '#src/reports/to-data-reports.ts'

const FILE = 'data-reports.json'

/** Writes counts and days into the folder of the region, for the next release. */
export const publishData = toCommand({
  name: 'data publish',
  isHostOnly: true,
  words: words.publish,
  positionals: 0,
  options: { out: { type: 'string' } },
  run: async (desk, { out }) => {
    const path = toRegionPath(desk, FILE, out)
    const site = await desk.site()
    const asOf = toChinaDate(site.clock())
    const since = addMonths(asOf, -toReportMonths(site))
    const { reports } = await desk.store()
    const [sums, needs] = await Promise.all([
      reports.sumReports(since),
      reports.readNeeds(asOf.slice(0, 7)),
    ])
    const figures = toDataReports(sums, needs, { asOf, since })
    await writeRegionFile(path, `${JSON.stringify(figures, null, 2)}\n`)
    return { text: words.publish.written(path), json: { path, ...figures } }
  },
})
