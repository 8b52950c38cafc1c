import { toChinaDate } from '#src/calendar/days.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/data/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { OUTCOMES } from '#src/reports/topics.ts'
import { zhHans as reportWords } from '#src/reports/words.ts'

/** Ends a report with what came of it. */
export const closeData = toCommand({
  name: 'data close',
  words: words.close,
  positionals: 1,
  options: { outcome: { type: 'string' } },
  run: async (desk, { outcome: written }, [id = '']) => {
    const outcome = OUTCOMES.find((one) => one === written || reportWords.outcomes[one] === written)
    if (!outcome) throw new DeskError(EXIT.usage, words.close.noOutcome)
    const { clock } = await desk.site()
    const { reports } = await desk.store()
    const closed = await reports.closeReport(id.toLowerCase(), outcome, toChinaDate(clock()))
    if (closed === 'unknown') throw new DeskError(EXIT.notFound, words.unknown(id))
    if (closed === 'known') throw new DeskError(EXIT.conflict, words.close.already(id))
    return {
      text: words.close.closed(id, reportWords.outcomes[outcome]),
      json: { id, outcome },
    }
  },
})
