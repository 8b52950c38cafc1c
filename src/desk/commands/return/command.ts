import { toActCommand, toAt } from '#src/desk/act-command.ts'
import { returnCase } from '#src/desk/acts/pass-on.ts'
import { zhHans as words } from '#src/desk/commands/return/words.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import { readAccused } from '#src/desk/read-accused.ts'
import { readOpeners } from '#src/desk/read-openers.ts'

/** Gives a case back to the unit that opened it, which gives it to another one. */
export const giveBack = toActCommand({
  name: 'return',
  words,
  options: { accused: { type: 'string', multiple: true, default: [] } },
  text: 'reason',
  missing: words.noReason,
  plan: async ({ desk, complaint, site, text, options }) => {
    const { rules } = toAt(site)
    const accused = await readAccused(desk, complaint, options('accused'))
    return returnCase(complaint, rules, accused, text ?? '', await readOpeners(desk))
  },
  tell: ({ change: { authority = '' }, holder }, { complaint, site }) => ({
    text: words.returned(complaint.reference, toAuthorityName(site, authority)),
    json: { authority, ...(holder && { holder }) },
  }),
})
