import { toActCommand } from '#src/desk/act-command.ts'
import { confirmHandOver } from '#src/desk/acts/hand-over.ts'
import { readNumber } from '#src/desk/commands/hand/read-number.ts'
import { toReceiver } from '#src/desk/commands/hand/receiver.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { findMade } from '#src/desk/hand-over/find-made.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'

/** A unit has signed for a package: only now the complainant is told that it has it, and by which number of its own. */
export const confirmReceipt = toActCommand({
  name: 'hand receipt',
  words: words.receipt,
  more: 1,
  options: { number: { type: 'string' } },
  text: 'reason',
  missing: words.receipt.missing,
  plan: async (given) => {
    const { desk, complaint, text, option } = given
    const unit = toReceiver(given)
    const number = readNumber(option('number'))
    const { events } = await readCaseContent(desk, complaint)
    if (findMade([unit], events).length === 0)
      throw new DeskError(EXIT.conflict, words.receipt.notMade(unit.name))
    const note = handOver.notes.receipt(number, text ?? '')
    return confirmHandOver(handOver.told(unit.name, number), note)
  },
  tell: (_, given) => {
    const { reference } = given.complaint
    const { id, name } = toReceiver(given)
    const number = readNumber(given.option('number')) ?? null
    return { text: words.receipt.done(reference, name), json: { authority: id, number } }
  },
})
