import { toChinaDate } from '#src/calendar/days.ts'
import { toFigures, toTrend } from '#src/statistics/figures.ts'
import { tellPromises } from '#src/statistics/promise-states.ts'
import { toStatistics } from '#src/statistics/to-statistics.ts'
import type { TableSource } from '#src/statistics/to-tables.ts'

/** Everything that pages and files of figures show of a release. */
export function toTableSource(locals: App.Locals): TableSource {
  const { region, complaintRules, snapshot, library, now, earlierFigures = [] } = locals
  const source = { region, complaintRules, snapshot, library, on: toChinaDate(now) }
  const statistics = toStatistics(source)
  return {
    statistics,
    trend: toTrend(earlierFigures, toFigures(statistics, region.code)),
    promises: tellPromises(source),
    sites: library.sites,
  }
}
