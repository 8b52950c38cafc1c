import { findClocks } from '#src/complaints/clocks/to-promises.ts'
import { toActCommand, toAt } from '#src/desk/act-command.ts'
import { askForMore } from '#src/desk/acts/move.ts'
import { zhHans as words } from '#src/desk/commands/ask/words.ts'

/** Asks the complainant for more, and says whether terms stand still meanwhile. */
export const ask = toActCommand({
  name: 'ask',
  words,
  text: 'text',
  missing: words.missing,
  plan: ({ complaint, text }) => askForMore(complaint, text ?? ''),
  tell: (_, { complaint, site }) => {
    const pauses = findClocks(toAt(site).rules, complaint.matter).filter(({ pause }) => pause)
    const labels = pauses.map(({ label }) => label)
    const text = [words.asked(complaint.reference), words.terms(labels)].join('\n')
    return { text, json: { paused: pauses.map(({ id }) => id) } }
  },
})
