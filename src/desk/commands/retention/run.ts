import { addMonths, toChinaDate } from '#src/calendar/days.ts'
import { toCommand } from '#src/desk/command.ts'
import { checkClock } from '#src/desk/commands/retention/check-clock.ts'
import { toMonthsBefore } from '#src/desk/commands/retention/to-bound.ts'
import { zhHans as words } from '#src/desk/commands/retention/words.ts'
import { OFFICE_OPTIONS, toOfficeEntry } from '#src/desk/office-entry.ts'
import { toReportMonths } from '#src/desk/open-desk.ts'

/** Removes what was kept as long as the notice says, and records each case that goes. */
export const runRetention = toCommand({
  name: 'retention run',
  isHostOnly: true,
  words: words.run,
  positionals: 0,
  options: { 'dry-run': { type: 'boolean' }, today: { type: 'string' }, ...OFFICE_OPTIONS },
  run: async (desk, { 'dry-run': isDryRun = false, today: confirmed, ...said }) => {
    const site = await desk.site()
    const months = toReportMonths(site)
    const store = await desk.store()
    const now = site.clock()
    checkClock(now, await store.readRecordHead(), confirmed)
    const bound = toMonthsBefore(now, months)
    // Where nobody takes complaints, nobody said how long they are kept; reports of wrong pages are kept there too.
    const cases = site.rules ? await store.findEndedCases(bound) : []
    const json = { cases, dryRun: isDryRun, endedBefore: bound }
    if (isDryRun) return { text: words.run.would(months, cases), json }
    const told = { endedBefore: bound, months, cases: cases.length }
    const by = await toOfficeEntry(desk, 'retentionRun', said, told)
    const removed = site.rules ? await store.removeEndedCases(bound, now, by) : 0
    if (!site.rules) await store.tellOfOffice(by)
    const drafts = await store.removeExpiredDrafts(now)
    const reports = await store.reports.removeOld(addMonths(toChinaDate(now), -months))
    const lines = [
      words.run.removed(months, removed, cases),
      words.run.drafts(drafts),
      words.run.reports(months, reports),
    ]
    return { text: lines.join('\n'), json: { ...json, removed, drafts, reports } }
  },
})
