import { confirmHandOver } from '#src/desk/acts/hand-over.ts'
import { toCommand } from '#src/desk/command.ts'
import { actOnPackage } from '#src/desk/commands/hand/act-on-package.ts'
import { checkPacker } from '#src/desk/commands/hand/check-packer.ts'
import { readNumber } from '#src/desk/commands/hand/read-number.ts'
import { findReceived, openReceived } from '#src/desk/commands/hand/received.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import { readGivenText } from '#src/desk/read-given-text.ts'

/** Signs for what another unit handed over, if it opens: only now the complainant reads that this unit has it. */
export const signOver = toCommand({
  name: 'hand sign',
  words: words.sign,
  positionals: 1,
  options: {
    number: { type: 'string' },
    text: { type: 'string' },
    file: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  run: async (desk, { number: typed, text, file, 'dry-run': isDryRun = false }, [written = '']) => {
    const number = readNumber(typed)
    const said = await readGivenText({ text, file })
    const received = await findReceived(desk, written, ({ receivedAt }) => receivedAt === null)
    const { reference, id, toUnit, receivedAt } = received
    if (receivedAt !== null) throw new DeskError(EXIT.conflict, words.sign.signed(reference))
    const packer = await checkPacker(desk, await openReceived(desk, received), received.fromUnit)
    const unit = toAuthorityName(await desk.site(), toUnit)
    const signed = [handOver.notes.signed(unit), said].filter(Boolean).join('\n')
    const note = handOver.notes.receipt(number, signed)
    const planned = confirmHandOver(handOver.told(unit, number), note, id)
    const told = `${words.sign.done(reference)}\n${packer.text}`
    return actOnPackage(desk, received, planned, { text: told, isDryRun })
  },
})
