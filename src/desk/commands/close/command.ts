import { toActCommand } from '#src/desk/act-command.ts'
import { closeCase } from '#src/desk/acts/move.ts'
import { zhHans as words } from '#src/desk/commands/close/words.ts'
import { parseOutcome } from '#src/desk/names.ts'
import { toStateText } from '#src/desk/to-state-text.ts'

/** Ends a case, with how it ended. */
export const close = toActCommand({
  name: 'close',
  words,
  more: 1,
  text: 'text',
  plan: async ({ desk, complaint, text, more: [word = ''] }) => {
    const outcome = parseOutcome(word)
    const events = await (await desk.source()).readEvents(complaint.reference)
    return closeCase(complaint, { outcome, words: text, events })
  },
  tell: ({ change: { outcome = null } }, { complaint }) => ({
    text: words.closed(
      complaint.reference,
      toStateText({ ...complaint, state: 'closed', outcome }),
    ),
    json: { state: 'closed', outcome },
  }),
})
