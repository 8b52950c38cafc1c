import { toCommand } from '#src/desk/command.ts'
import { toReportView, toStateText } from '#src/desk/commands/data/to-report-view.ts'
import { zhHans as words } from '#src/desk/commands/data/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'

const { labels, labelled } = words.show

/** One report, with the page it is about. */
export const showData = toCommand({
  name: 'data show',
  isHostOnly: true,
  words: words.show,
  positionals: 1,
  options: {},
  run: async (desk, _values, [id = '']) => {
    const { reports } = await desk.store()
    const report = await reports.findReport(id.toLowerCase())
    if (!report) throw new DeskError(EXIT.notFound, words.unknown(id))
    const view = toReportView(await desk.site(), report)
    const { centreId, centreName, topicText, valueText, count, firstOn, lastOn } = view
    const lines = [
      [labels.id, `${view.id} ${view.kindText}`],
      [labels.centre, [centreName, centreId].filter(Boolean).join(' ')],
      [labels.topic, topicText],
      [labels.proposed, valueText ?? words.show.noProposal],
      [labels.count, words.times(count)],
      [labels.days, words.show.days(firstOn, lastOn)],
      [labels.state, toStateText(view)],
      [labels.page, `${desk.settings.siteUrl}/centres/${centreId}/`],
    ] as const
    return { text: lines.map(([label, value]) => labelled(label, value)).join('\n'), json: view }
  },
})
