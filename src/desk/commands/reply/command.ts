import { toActCommand } from '#src/desk/act-command.ts'
import { replyTo } from '#src/desk/acts/say.ts'
import { zhHans as words } from '#src/desk/commands/reply/words.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** Answers the complainant: sealed to whoever holds the query code, and to the case. */
export const reply = toActCommand({
  name: 'reply',
  words,
  text: 'text',
  missing: deskWords.problems.noText,
  plan: ({ complaint, text }) => replyTo(complaint, text ?? ''),
  tell: (_, { complaint }) => ({ text: words.replied(complaint.reference) }),
})
