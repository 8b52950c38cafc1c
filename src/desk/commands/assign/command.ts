import { toActCommand, toAt } from '#src/desk/act-command.ts'
import { assignTo } from '#src/desk/acts/mark.ts'
import { zhHans as words } from '#src/desk/commands/assign/words.ts'
import { findCard, readCards } from '#src/desk/read-cards.ts'

/** Says which post works on a case: of the unit that opens it, or of the one that handles it. */
export const assign = toActCommand({
  name: 'assign',
  words,
  more: 1,
  text: 'none',
  plan: async ({ desk, complaint, site, more: [word = ''] }) => {
    if (word === words.nobody) return assignTo(complaint, null)
    const units = [complaint.holder ?? toAt(site).rules.lead, complaint.authority]
    const cards = (await readCards(desk)).filter(({ authority }) => units.includes(authority))
    return assignTo(complaint, findCard(cards, word).signingKey)
  },
  tell: ({ change: { assignedTo = null } }, { complaint: { reference }, more: [word = ''] }) => ({
    text: assignedTo === null ? words.unassigned(reference) : words.assigned(reference, word),
    json: { assignedTo },
  }),
})
