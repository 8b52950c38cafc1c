import type { ParseArgsOptionDescriptor } from 'node:util'
import { type Given, toActCommand } from '#src/desk/act-command.ts'
import type { Planned } from '#src/desk/acts/act.ts'
import { notePackage, sendPackage } from '#src/desk/acts/hand-over.ts'
import type { Accused } from '#src/desk/acts/pass-on.ts'
import { planSealed } from '#src/desk/commands/hand/seal-on-device.ts'
import { sendInClear } from '#src/desk/commands/hand/send-in-clear.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { findAuthority } from '#src/desk/names.ts'
import { readAccused } from '#src/desk/read-accused.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

const MANY: ParseArgsOptionDescriptor = { type: 'string', multiple: true, default: [] }

/** Sends what a unit needs of a case to an address of it: sealed, by the desk, or in clear from this device alone. */
export const sendOver = toActCommand({
  name: 'hand send',
  words: words.send,
  more: 1,
  options: {
    plain: { type: 'boolean' },
    'no-files': { type: 'boolean' },
    accused: MANY,
    'leave-out': MANY,
  },
  text: 'none',
  plan: async (given) => {
    const { desk, complaint, site, options, isSet, more } = given
    const unit = findAuthority(site, more[0] ?? '', [HOTLINE])
    const accused = await readAccused(desk, complaint, options('accused'))
    return isSet('plain') ? sendPlain(given, unit, accused) : sendSealed(given, unit, accused)
  },
  tell: ({ change }, { site, complaint: { reference }, more: [word = ''] }) => {
    const { id: authority, name } = findAuthority(site, word, [HOTLINE])
    const [id] = change.handOver ?? []
    return {
      text: id ? words.send.done(reference, name) : words.send.sent(reference, name),
      json: { authority, ...(id && { id }) },
    }
  },
})

const sendSealed = (given: Given, unit: Authority, accused: Accused): Promise<Planned> =>
  planSealed(given, unit, (id, hash) =>
    sendPackage(unit.id, accused, { id, way: 'webhook', hash }, words.send.note(unit.name)),
  )

async function sendPlain(given: Given, unit: Authority, accused: Accused): Promise<Planned> {
  const planned = notePackage(unit.id, accused, words.send.notePlain(unit.name))
  if (planned.outcome === 'act') await sendInClear(given, unit)
  return planned
}
