import { toChinaDate } from '#src/calendar/days.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/data/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { OFFICE_OPTIONS, toOfficeEntry } from '#src/desk/office-entry.ts'
import { OUTCOMES } from '#src/reports/topics.ts'
import { zhHans as reportWords } from '#src/reports/words.ts'

/** Ends a report with what came of it. */
export const closeData = toCommand({
  name: 'data close',
  isHostOnly: true,
  words: words.close,
  positionals: 1,
  options: { outcome: { type: 'string' }, ...OFFICE_OPTIONS },
  run: async (desk, { outcome: written, ...said }, [id = '']) => {
    const outcome = OUTCOMES.find((one) => one === written || reportWords.outcomes[one] === written)
    if (!outcome) throw new DeskError(EXIT.usage, words.close.noOutcome)
    const { clock } = await desk.site()
    const store = await desk.store()
    const by = await toOfficeEntry(desk, 'reportClosed', said, {
      report: id.toLowerCase(),
      outcome,
    })
    const { reports } = store
    const closed = await reports.closeReport(id.toLowerCase(), outcome, toChinaDate(clock()))
    if (closed === 'unknown') throw new DeskError(EXIT.notFound, words.unknown(id))
    if (closed === 'known') throw new DeskError(EXIT.conflict, words.close.already(id))
    await store.tellOfOffice(by)
    return {
      text: words.close.closed(id, reportWords.outcomes[outcome]),
      json: { id, outcome },
    }
  },
})
