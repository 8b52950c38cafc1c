import { toActCommand } from '#src/desk/act-command.ts'
import { correctCase } from '#src/desk/acts/rights.ts'
import { zhHans as words } from '#src/desk/commands/rights/words.ts'

/** Puts right what is known of a complainant, as he asks for it. */
export const correct = toActCommand({
  name: 'rights correct',
  words: words.correct,
  text: 'text',
  missing: words.correct.missing,
  plan: ({ text }) => correctCase(text ?? ''),
  tell: (_, { complaint: { reference } }) => ({ text: words.correct.done(reference) }),
})
