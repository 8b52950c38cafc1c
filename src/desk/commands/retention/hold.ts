import { toActCommand } from '#src/desk/act-command.ts'
import { setHold } from '#src/desk/acts/mark.ts'
import { zhHans as words } from '#src/desk/commands/retention/words.ts'

/** Keeps a case longer than the notice says. */
export const holdCase = toHoldCommand('retention hold', words.hold, true)
/** Keeps it no longer. */
export const releaseCase = toHoldCommand('retention release', words.release, false)

function toHoldCommand(
  name: string,
  said: typeof words.hold | typeof words.release,
  onHold: boolean,
) {
  return toActCommand({
    name,
    words: said,
    text: 'reason',
    missing: words.noReason,
    plan: ({ complaint, text }) => setHold(complaint, onHold, text ?? ''),
    tell: (_, { complaint: { reference } }) => ({
      text: said.done(reference),
      json: { onHold },
    }),
  })
}
