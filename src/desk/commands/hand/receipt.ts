import { toActCommand } from '#src/desk/act-command.ts'
import { confirmHandOver } from '#src/desk/acts/hand-over.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { findAuthority } from '#src/desk/names.ts'

/** A unit has signed for a package: only now the complainant is told that it has it. */
export const confirmReceipt = toActCommand({
  name: 'hand receipt',
  words: words.receipt,
  more: 1,
  text: 'reason',
  missing: words.receipt.missing,
  plan: async ({ desk, complaint, site, text, more: [word = ''] }) => {
    const { name } = findAuthority(site, word)
    const { events } = await readCaseContent(desk, complaint)
    const note = words.print.note(name)
    const isMade = events.some(({ kind, internal }) => kind === 'packaged' && internal === note)
    if (!isMade) throw new DeskError(EXIT.conflict, words.receipt.notMade(name))
    return confirmHandOver(words.receipt.told(name), text ?? '')
  },
  tell: (_, { site, complaint: { reference }, more: [word = ''] }) => {
    const { id, name } = findAuthority(site, word)
    return { text: words.receipt.done(reference, name), json: { authority: id } }
  },
})
