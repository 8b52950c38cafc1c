import { REPORTED } from '#src/complaints/states.ts'
import { reportBack } from '#src/desk/acts/hand-over.ts'
import { toCommand } from '#src/desk/command.ts'
import { actOnPackage } from '#src/desk/commands/hand/act-on-package.ts'
import { findReceived, openReceived } from '#src/desk/commands/hand/received.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import { needGivenText } from '#src/desk/read-given-text.ts'

/** Tells the unit that handed a case over where it stands here. */
export const reportOver = toCommand({
  name: 'hand report',
  words: words.report,
  positionals: 2,
  options: {
    text: { type: 'string' },
    file: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  run: async (desk, { text, file, 'dry-run': isDryRun = false }, [written = '', word = '']) => {
    const what = REPORTED.find((one) => one === word || handOver.reported[one] === word)
    if (!what) throw new DeskError(EXIT.usage, words.report.unknown(word))
    const said = await needGivenText({ text, file })
    const received = await findReceived(desk, written, ({ receivedAt }) => receivedAt !== null)
    const { reference, id, toUnit, receivedAt } = received
    if (receivedAt === null) throw new DeskError(EXIT.conflict, words.report.notSigned(reference))
    await openReceived(desk, received)
    const unit = toAuthorityName(await desk.site(), toUnit)
    const planned = reportBack(id, what, handOver.notes.report(unit, what, said))
    return actOnPackage(desk, received, planned, { text: words.report.done(reference), isDryRun })
  },
})
