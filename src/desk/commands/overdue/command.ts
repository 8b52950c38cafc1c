import { toWorkingDays } from '#src/calendar/holidays.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/overdue/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { readWatched } from '#src/desk/inbox/read-watched.ts'
import { sendNotice } from '#src/desk/notify/send-notice.ts'
import { toCalendarEnd, toNoticeText, toPressing } from '#src/desk/notify/to-notice.ts'

/** More open cases than an office has. */
const MOST = 10_000

/** Cases whose terms are half, nearly or quite over; with `--notify` it tells whom the settings name. */
export const overdue = toCommand({
  name: 'overdue',
  words,
  positionals: 0,
  options: { notify: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  run: async (desk, { notify, 'dry-run': isDryRun }) => {
    const site = await desk.site()
    const { rules, today } = toAt(site)
    const watched = await readWatched(desk, { open: true, limit: MOST, offset: 0 })
    const calendarEnds = toCalendarEnd(today, toWorkingDays(rules.calendar).knownTo)
    const notice = { today, cases: toPressing(site, watched), calendarEnds }
    const text = toNoticeText(notice)
    if (!notify || isDryRun) return { text, json: notice }
    const sent = await sendNotice(desk.settings.notify, notice, site.clock())
    if (sent.length === 0) throw new DeskError(EXIT.usage, words.nobody)
    const lines = sent.map(({ target, problem }) =>
      problem === undefined
        ? words.sent(words.targets[target])
        : words.failed(words.targets[target], problem),
    )
    const isWrong = sent.some(({ problem }) => problem !== undefined)
    return {
      text: [text, '', ...lines].join('\n'),
      json: {
        ...notice,
        sent: sent.map(({ target, problem }) => ({ target, problem: problem ?? null })),
      },
      exitCode: isWrong ? EXIT.wrong : EXIT.ok,
    }
  },
})
