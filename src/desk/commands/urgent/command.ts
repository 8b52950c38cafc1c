import { toActCommand } from '#src/desk/act-command.ts'
import { setUrgent } from '#src/desk/acts/mark.ts'
import { zhHans as words } from '#src/desk/commands/urgent/words.ts'

/** Says that a case is urgent; with `--off`, that it is not. */
export const urgent = toActCommand({
  name: 'urgent',
  words,
  options: { off: { type: 'boolean' } },
  text: 'reason',
  missing: words.noReason,
  plan: ({ complaint, text, isSet }) => setUrgent(complaint, !isSet('off'), text ?? ''),
  tell: ({ change: { urgent: isUrgent = false } }, { complaint: { reference } }) => ({
    text: isUrgent ? words.marked(reference) : words.unmarked(reference),
    json: { urgent: isUrgent },
  }),
})
