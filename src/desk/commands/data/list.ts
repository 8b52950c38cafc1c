import { toCommand } from '#src/desk/command.ts'
import {
  type ReportView,
  toReportView,
  toStateText,
} from '#src/desk/commands/data/to-report-view.ts'
import { zhHans as words } from '#src/desk/commands/data/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'

const MOST = 1000

/** Reports that wait, or those that are closed. */
export const listData = toCommand({
  name: 'data list',
  isHostOnly: true,
  words: words.list,
  positionals: 0,
  options: {
    closed: { type: 'boolean' },
    centre: { type: 'string' },
    limit: { type: 'string', default: '50' },
  },
  run: async (desk, { closed, centre, limit: written }) => {
    const limit = /^\d{1,4}$/.test(written) ? Number(written) : 0
    if (limit < 1 || limit > MOST) throw new DeskError(EXIT.usage, words.list.wrongLimit(MOST))
    const site = await desk.site()
    const { reports: store } = await desk.store()
    const found = await store.listReports({
      state: closed ? 'closed' : 'open',
      ...(centre !== undefined && { centreId: centre }),
      // One more than asked for tells whether there are more.
      limit: limit + 1,
    })
    const reports = found.slice(0, limit).map((report) => toReportView(site, report))
    const hasMore = found.length > limit
    const end = hasMore ? words.list.more(limit) : words.list.count(reports.length)
    const text = reports.length === 0 ? words.list.none : [...reports.map(toLine), end].join('\n')
    return { text, json: { reports, hasMore } }
  },
})

function toLine(report: ReportView): string {
  const { id, daysWaited, count, centreId, centreName, topicText, valueText, closedOn } = report
  return [
    id,
    words.waiting(daysWaited),
    words.times(count),
    centreName ?? centreId,
    valueText === null ? topicText : `${topicText} ${words.arrow} ${valueText}`,
    ...(closedOn ? [toStateText(report)] : []),
  ].join(words.separator)
}
