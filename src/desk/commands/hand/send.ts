import { type Given, toActCommand } from '#src/desk/act-command.ts'
import type { Planned } from '#src/desk/acts/act.ts'
import { notePackage, sendPackage } from '#src/desk/acts/hand-over.ts'
import type { Accused } from '#src/desk/acts/pass-on.ts'
import { PACKAGE_OPTIONS, readReceiver, toReceiver } from '#src/desk/commands/hand/receiver.ts'
import { planSealed } from '#src/desk/commands/hand/seal-on-device.ts'
import { sendInClear } from '#src/desk/commands/hand/send-in-clear.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

const { notes } = handOver

/** Sends what a unit needs of a case to an address of it: sealed, by the desk, or in clear from this device alone. */
export const sendOver = toActCommand({
  name: 'hand send',
  words: words.send,
  more: 1,
  options: { plain: { type: 'boolean' }, ...PACKAGE_OPTIONS },
  text: 'none',
  plan: async (given) => {
    const { unit, accused } = await readReceiver(given)
    return given.isSet('plain') ? sendPlain(given, unit, accused) : sendSealed(given, unit, accused)
  },
  tell: ({ change }, given) => {
    const { reference } = given.complaint
    const { id: authority, name } = toReceiver(given)
    const [id] = change.handOver ?? []
    return {
      text: id ? words.send.done(reference, name) : words.send.sent(reference, name),
      json: { authority, ...(id && { id }) },
    }
  },
})

async function sendSealed(given: Given, unit: Authority, accused: Accused): Promise<Planned> {
  const receivers = await (await given.desk.source()).readReceivers()
  if (!receivers.includes(unit.id))
    throw new DeskError(EXIT.conflict, words.send.noAddress(unit.name))
  return planSealed(given, unit, (id, hash) =>
    sendPackage(unit.id, accused, { id, way: 'webhook', hash }, notes.webhook(unit.name)),
  )
}

async function sendPlain(given: Given, unit: Authority, accused: Accused): Promise<Planned> {
  const planned = notePackage(unit.id, accused, notes.plain(unit.name))
  if (planned.outcome === 'act') await sendInClear(given, unit)
  return planned
}
