import { toActCommand } from '#src/desk/act-command.ts'
import { moveCase } from '#src/desk/acts/move.ts'
import { zhHans as words } from '#src/desk/commands/state/words.ts'
import { parseOutcome, parseState } from '#src/desk/names.ts'
import { toStateText } from '#src/desk/to-state-text.ts'

/** Moves a case on, whereto its state is named. */
export const changeState = toActCommand({
  name: 'state',
  words,
  more: 1,
  options: { outcome: { type: 'string' } },
  text: 'text',
  plan: async ({ desk, complaint, text, option, more: [word = ''] }) => {
    const written = option('outcome')
    const outcome = written === undefined ? null : parseOutcome(written)
    const events = await (await desk.source()).readEvents(complaint.reference)
    return moveCase(complaint, { state: parseState(word), outcome, words: text, events })
  },
  tell: ({ change: { state = null, outcome = null } }, { complaint }) => ({
    text: words.changed(
      complaint.reference,
      toStateText({ ...complaint, state: state ?? complaint.state, outcome }),
    ),
    json: { state, outcome },
  }),
})
