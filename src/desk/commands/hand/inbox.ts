import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { toAuthorityName, toMatterLabel } from '#src/desk/names.ts'
import { toInstantText } from '#src/desk/to-summary.ts'

/** What other units handed to this officer's, those nobody signed for first. */
export const listReceivedCases = toCommand({
  name: 'hand inbox',
  words: words.inbox,
  positionals: 0,
  options: {},
  run: async (desk) => {
    const all = await (await desk.source()).readPackages()
    const site = await desk.site()
    const isNew = ({ receivedAt }: (typeof all)[number]) => receivedAt === null
    const sorted = [...all.filter(isNew), ...all.filter((one) => !isNew(one))]
    const lines = sorted.map(({ reference, fromUnit, matter, madeAt, receivedAt }) =>
      words.inbox.line(
        reference,
        toAuthorityName(site, fromUnit),
        toMatterLabel(site, matter),
        toInstantText(madeAt),
        receivedAt && toInstantText(receivedAt),
      ),
    )
    const json = sorted.map(({ id, reference, fromUnit, matter, madeAt, receivedAt, bytes }) => ({
      ...{ id, reference, from: fromUnit, matter, madeAt, receivedAt, bytes },
    }))
    return { text: lines.join('\n') || words.inbox.none, json }
  },
})
