import { toChinaDate } from '#src/calendar/days.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { toFigures, toTrend } from '#src/statistics/figures.ts'
import { tellPromises } from '#src/statistics/promise-states.ts'
import { toStatistics } from '#src/statistics/to-statistics.ts'
import type { TableSource } from '#src/statistics/to-tables.ts'

/** A snapshot as it is shown on a day is an object of its own: its pages and files share what is reckoned of it. */
const known = new WeakMap<CentreSnapshot, TableSource>()

/** Everything that pages and files of figures show of a release. */
export function toTableSource(locals: App.Locals): TableSource {
  const { region, complaintRules, snapshot, library, now, earlierFigures = [] } = locals
  const before = known.get(snapshot)
  if (before) return before
  const source = { region, complaintRules, snapshot, library, on: toChinaDate(now) }
  const tables = {
    statistics: toStatistics(source),
    trend: toTrend(earlierFigures, toFigures(source, region.code)),
    promises: tellPromises(source),
    sites: library.sites,
  }
  known.set(snapshot, tables)
  return tables
}
