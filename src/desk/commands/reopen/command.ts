import { toActCommand } from '#src/desk/act-command.ts'
import { reopenCase } from '#src/desk/acts/move.ts'
import { zhHans as words } from '#src/desk/commands/reopen/words.ts'

/** Takes a closed case up again; its terms begin anew. */
export const reopen = toActCommand({
  name: 'reopen',
  words,
  text: 'text',
  missing: words.missing,
  plan: ({ complaint, text }) => reopenCase(complaint, text ?? ''),
  tell: (_, { complaint }) => ({
    text: words.reopened(complaint.reference),
    json: { state: 'accepted', outcome: null },
  }),
})
