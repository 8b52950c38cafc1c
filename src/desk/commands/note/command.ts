import { toActCommand } from '#src/desk/act-command.ts'
import { addNote } from '#src/desk/acts/say.ts'
import { zhHans as words } from '#src/desk/commands/note/words.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** Notes something for officers only: sealed to the case. */
export const note = toActCommand({
  name: 'note',
  words,
  text: 'text',
  missing: deskWords.problems.noText,
  plan: ({ text }) => addNote(text ?? ''),
  tell: (_, { complaint }) => ({ text: words.noted(complaint.reference) }),
})
