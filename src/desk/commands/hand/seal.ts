import { resolve } from 'node:path'
import type { ParseArgsOptionDescriptor } from 'node:util'
import { toActCommand } from '#src/desk/act-command.ts'
import { notePackage, sendPackage } from '#src/desk/acts/hand-over.ts'
import { planSealed } from '#src/desk/commands/hand/seal-on-device.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { findAuthority } from '#src/desk/names.ts'
import { readAccused } from '#src/desk/read-accused.ts'

const MANY: ParseArgsOptionDescriptor = { type: 'string', multiple: true, default: [] }

/** Seals what a unit needs of a case to it alone, on this device, and hands it over through the desk or as a file. */
export const sealOver = toActCommand({
  name: 'hand seal',
  words: words.seal,
  more: 1,
  options: {
    out: { type: 'string' },
    'no-files': { type: 'boolean' },
    accused: MANY,
    'leave-out': MANY,
  },
  text: 'none',
  plan: async (given) => {
    const { desk, complaint, site, option, options, more } = given
    const unit = findAuthority(site, more[0] ?? '', [HOTLINE])
    const accused = await readAccused(desk, complaint, options('accused'))
    return planSealed(given, unit, (id, hash) =>
      option('out') === undefined
        ? sendPackage(unit.id, accused, { id, way: 'desk', hash }, words.seal.note(unit.name))
        : notePackage(unit.id, accused, words.seal.noteFile(unit.name)),
    )
  },
  tell: ({ change }, { site, option, complaint: { reference }, more: [word = ''] }) => {
    const { id: authority, name } = findAuthority(site, word, [HOTLINE])
    const [id] = change.handOver ?? []
    const out = option('out')
    const path = out === undefined ? undefined : resolve(out)
    return {
      text: path ? words.seal.saved(reference, name, path) : words.seal.done(reference, name),
      json: { authority, ...(id ? { id } : { out: path }) },
    }
  },
})
