import { toActCommand } from '#src/desk/act-command.ts'
import { passOn } from '#src/desk/acts/pass-on.ts'
import { zhHans as words } from '#src/desk/commands/route/words.ts'
import { findAuthority, toAuthorityName } from '#src/desk/names.ts'
import { readAccused } from '#src/desk/read-accused.ts'
import { readOpeners } from '#src/desk/read-openers.ts'

/** Gives a case to another unit, for a reason that only officers read; never to the unit complained about. */
export const route = toActCommand({
  name: 'route',
  words,
  more: 1,
  options: { accused: { type: 'string', multiple: true, default: [] } },
  text: 'reason',
  missing: words.noReason,
  plan: async ({ desk, complaint, site, text, options, more: [word = ''] }) => {
    const authority = findAuthority(site, word)
    const accused = await readAccused(desk, complaint, options('accused'))
    return passOn(complaint, authority.id, accused, text ?? '', await readOpeners(desk))
  },
  tell: (
    { change: { authority = '', copies }, holder: next },
    { complaint: { reference, holder }, site },
  ) => {
    const name = toAuthorityName(site, authority)
    const opener = holder !== null && holder !== authority && toAuthorityName(site, holder)
    const text = words.routed(reference, name)
    if (next && holder)
      return {
        text: `${text}\n${words.moved(name, toAuthorityName(site, holder))}`,
        json: { authority, copies, holder: next },
      }
    return {
      text: opener ? `${text}\n${words.closedTo(name, opener)}` : text,
      json: { authority, copies },
    }
  },
})
