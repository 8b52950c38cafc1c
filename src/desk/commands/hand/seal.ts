import { resolve } from 'node:path'
import { toActCommand } from '#src/desk/act-command.ts'
import { notePackage, sendPackage } from '#src/desk/acts/hand-over.ts'
import { PACKAGE_OPTIONS, readReceiver, toReceiver } from '#src/desk/commands/hand/receiver.ts'
import { planSealed } from '#src/desk/commands/hand/seal-on-device.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'

const { notes } = handOver

/** Seals what a unit needs of a case to it alone, on this device, and hands it over through the desk or as a file. */
export const sealOver = toActCommand({
  name: 'hand seal',
  words: words.seal,
  more: 1,
  options: { out: { type: 'string' }, ...PACKAGE_OPTIONS },
  text: 'none',
  plan: async (given) => {
    const { unit, accused } = await readReceiver(given)
    return planSealed(given, unit, (id, hash) =>
      given.option('out') === undefined
        ? sendPackage(unit.id, accused, { id, way: 'desk', hash }, notes.desk(unit.name))
        : notePackage(unit.id, accused, notes.file(unit.name)),
    )
  },
  tell: ({ change }, given) => {
    const { reference } = given.complaint
    const { id: authority, name } = toReceiver(given)
    const [id] = change.handOver ?? []
    const out = given.option('out')
    const path = out === undefined ? undefined : resolve(out)
    return {
      text: path ? words.seal.saved(reference, name, path) : words.seal.done(reference, name),
      json: { authority, ...(id ? { id } : { out: path }) },
    }
  },
})
