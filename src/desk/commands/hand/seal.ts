import { createHash, randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { ParseArgsOptionDescriptor } from 'node:util'
import { type Given, toActCommand } from '#src/desk/act-command.ts'
import type { Planned } from '#src/desk/acts/act.ts'
import { notePackage, sendPackage } from '#src/desk/acts/hand-over.ts'
import { makePackage } from '#src/desk/commands/hand/make-package.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { writePieces } from '#src/desk/commands/hand/write-package.ts'
import { toToldError } from '#src/desk/desk-case.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { sealPackage } from '#src/desk/hand-over/seal-package.ts'
import { findAuthority } from '#src/desk/names.ts'
import { readAccused } from '#src/desk/read-accused.ts'
import { toRecipients } from '#src/officers/officer-list.ts'

const MANY: ParseArgsOptionDescriptor = { type: 'string', multiple: true, default: [] }

/** Of an act that is not done. */
const NO_HASH = '0'.repeat(64)

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
    const { desk, complaint, site, option, options, isSet, more } = given
    const unit = findAuthority(site, more[0] ?? '', [HOTLINE])
    const accused = await readAccused(desk, complaint, options('accused'))
    const id = randomBytes(16).toString('hex')
    const plan = (hash: string): Planned =>
      option('out') === undefined
        ? sendPackage(unit.id, accused, { id, way: 'desk', hash }, words.seal.note(unit.name))
        : notePackage(unit.id, accused, words.seal.noteFile(unit.name))
    const planned = plan(NO_HASH)
    const recipients = toRecipients(await (await desk.source()).readCurrentList(), unit.id)
    if (planned.outcome === 'act' && recipients.length === 0)
      throw new DeskError(EXIT.conflict, words.seal.noKeys(unit.name))
    if (planned.outcome === 'refused' || isSet('dry-run')) return planned
    return plan(await seal(given, { id, toUnit: unit.id, name: unit.name, recipients }))
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

type Sealed = { id: string; toUnit: string; name: string; recipients: readonly string[] }

/** Seals a package and brings it where it is to be; gives the hash of what is sealed. */
async function seal(
  { desk, complaint, site, option, options, isSet }: Given,
  { id, toUnit, recipients }: Sealed,
): Promise<string> {
  const { reference } = complaint
  const unit = findAuthority(site, toUnit, [HOTLINE])
  const wanted = { unit, leftOut: options('leave-out'), withFiles: !isSet('no-files'), id }
  const { content, files } = await makePackage(desk, complaint, wanted)
  const hash = createHash('sha256')
  async function* hashed() {
    for await (const piece of sealPackage(recipients, content, files)) {
      hash.update(piece)
      yield piece
    }
  }
  const out = option('out')
  if (out !== undefined) await writePieces(resolve(out), hashed())
  else
    await (await desk.source()).keepPackage({ id, reference, toUnit }, hashed()).catch((error) => {
      throw toToldError(error, reference)
    })
  return hash.digest('hex')
}
