import { toActCommand } from '#src/desk/act-command.ts'
import { confirmHandOver } from '#src/desk/acts/hand-over.ts'
import { readNumber } from '#src/desk/commands/hand/read-number.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { findAuthority } from '#src/desk/names.ts'

/** A unit has signed for a package: only now the complainant is told that it has it, and by which number of its own. */
export const confirmReceipt = toActCommand({
  name: 'hand receipt',
  words: words.receipt,
  more: 1,
  options: { number: { type: 'string' } },
  text: 'reason',
  missing: words.receipt.missing,
  plan: async ({ desk, complaint, site, text, option, more: [word = ''] }) => {
    const { name } = findAuthority(site, word, [HOTLINE])
    const number = readNumber(option('number'))
    const { events } = await readCaseContent(desk, complaint)
    const isMade = events.some(
      ({ kind, internal }) =>
        (kind === 'packaged' || kind === 'sent') && internal?.startsWith(words.made(name)),
    )
    if (!isMade) throw new DeskError(EXIT.conflict, words.receipt.notMade(name))
    const note = words.receipt.note(number, text ?? '')
    return confirmHandOver(words.receipt.told(name, number), note)
  },
  tell: (_, { site, option, complaint: { reference }, more: [word = ''] }) => {
    const { id, name } = findAuthority(site, word, [HOTLINE])
    const number = readNumber(option('number')) ?? null
    return { text: words.receipt.done(reference, name), json: { authority: id, number } }
  },
})
