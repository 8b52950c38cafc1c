import { addMonths, toChinaDate } from '#src/calendar/days.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toCommand } from '#src/desk/command.ts'
import { checkClock } from '#src/desk/commands/retention/check-clock.ts'
import { toMonthsBefore } from '#src/desk/commands/retention/to-bound.ts'
import { zhHans as words } from '#src/desk/commands/retention/words.ts'
import { toReportMonths } from '#src/desk/open-desk.ts'

/** Removes what was kept as long as the notice says, and records each case that goes. */
export const runRetention = toCommand({
  name: 'retention run',
  words: words.run,
  positionals: 0,
  options: { 'dry-run': { type: 'boolean' }, today: { type: 'string' } },
  run: async (desk, { 'dry-run': isDryRun = false, today: confirmed }) => {
    const site = await desk.site()
    const { retentionMonths } = toAt(site).rules.notice
    const store = await desk.store()
    const now = site.clock()
    checkClock(now, await store.readRecordHead(), confirmed)
    const bound = toMonthsBefore(now, retentionMonths)
    const cases = await store.findEndedCases(bound)
    const json = { cases, dryRun: isDryRun, endedBefore: bound }
    if (isDryRun) return { text: words.run.would(retentionMonths, cases), json }
    const removed = await store.removeEndedCases(bound, now)
    const drafts = await store.removeExpiredDrafts(now)
    const reportMonths = toReportMonths(site)
    const reports = await store.reports.removeOld(addMonths(toChinaDate(now), -reportMonths))
    const lines = [
      words.run.removed(retentionMonths, removed, cases),
      words.run.drafts(drafts),
      words.run.reports(reportMonths, reports),
    ]
    return { text: lines.join('\n'), json: { ...json, removed, drafts, reports } }
  },
})
