import { resolve } from 'node:path'
import type { ParseArgsOptionDescriptor } from 'node:util'
import { toActCommand } from '#src/desk/act-command.ts'
import { notePackage } from '#src/desk/acts/hand-over.ts'
import { makePackage } from '#src/desk/commands/hand/make-package.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { writePackage } from '#src/desk/commands/hand/write-package.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { findAuthority } from '#src/desk/names.ts'
import { readAccused } from '#src/desk/read-accused.ts'

const MANY: ParseArgsOptionDescriptor = { type: 'string', multiple: true, default: [] }

/** Makes what a unit needs of a case, to be printed and carried there; notes that it was made. */
export const printPackage = toActCommand({
  name: 'hand print',
  words: words.print,
  more: 1,
  options: { out: { type: 'string' }, accused: MANY, 'leave-out': MANY },
  text: 'none',
  plan: async ({ desk, complaint, site, option, options, isSet, more: [word = ''] }) => {
    const folder = option('out')
    if (!folder) throw new DeskError(EXIT.usage, words.print.noFolder)
    const unit = findAuthority(site, word, [HOTLINE])
    const accused = await readAccused(desk, complaint, options('accused'))
    const planned = notePackage(unit.id, accused, words.made(unit.name))
    if (planned.outcome === 'act' && !isSet('dry-run')) {
      const wanted = { unit, leftOut: options('leave-out'), withFiles: true }
      const { content, files } = await makePackage(desk, complaint, wanted)
      await writePackage(resolve(folder), content, files)
    }
    return planned
  },
  tell: (_, { site, option, complaint: { reference }, more: [word = ''] }) => {
    const folder = resolve(option('out') ?? '')
    const { id, name } = findAuthority(site, word, [HOTLINE])
    return { text: words.print.done(reference, name, folder), json: { folder, authority: id } }
  },
})
