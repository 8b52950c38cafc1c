import { toActCommand } from '#src/desk/act-command.ts'
import { proposeOutcome } from '#src/desk/acts/publish.ts'
import { zhHans } from '#src/desk/commands/outcome/words.ts'

const words = zhHans.propose

/** Asks a complainant whether a sentence on how his case ended may be published. */
export const propose = toActCommand({
  name: 'outcome propose',
  words,
  text: 'text',
  missing: words.missing,
  plan: ({ complaint, text }) => proposeOutcome(complaint, text?.trim() ?? ''),
  tell: (_act, { complaint: { reference } }) => ({ text: words.done(reference) }),
})
