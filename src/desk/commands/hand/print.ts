import { resolve } from 'node:path'
import { toActCommand } from '#src/desk/act-command.ts'
import { notePackage } from '#src/desk/acts/hand-over.ts'
import { makePackage } from '#src/desk/commands/hand/make-package.ts'
import { PRINT_OPTIONS, readReceiver, toReceiver } from '#src/desk/commands/hand/receiver.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { writePackage } from '#src/desk/commands/hand/write-package.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as handOver } from '#src/desk/hand-over/words.ts'

/** Makes what a unit needs of a case, to be printed and carried there; notes that it was made. */
export const printPackage = toActCommand({
  name: 'hand print',
  words: words.print,
  more: 1,
  options: { out: { type: 'string' }, ...PRINT_OPTIONS },
  text: 'none',
  plan: async (given) => {
    const { desk, complaint, option, options, isSet } = given
    const folder = option('out')
    if (!folder) throw new DeskError(EXIT.usage, words.print.noFolder)
    const { unit, accused } = await readReceiver(given)
    const planned = notePackage(unit.id, accused, handOver.made(unit.name))
    if (planned.outcome === 'act' && !isSet('dry-run')) {
      const wanted = { unit, leftOut: options('leave-out'), withFiles: true }
      const { content, files } = await makePackage(desk, complaint, wanted)
      await writePackage(resolve(folder), content, files)
    }
    return planned
  },
  tell: (_, given) => {
    const { reference } = given.complaint
    const folder = resolve(given.option('out') ?? '')
    const { id, name } = toReceiver(given)
    return { text: words.print.done(reference, name, folder), json: { folder, authority: id } }
  },
})
