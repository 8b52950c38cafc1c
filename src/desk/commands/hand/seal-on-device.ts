import { createHash, randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { type Given, toAt } from '#src/desk/act-command.ts'
import type { Planned } from '#src/desk/acts/act.ts'
import { makePackage } from '#src/desk/commands/hand/make-package.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { writePieces } from '#src/desk/commands/hand/write-package.ts'
import type { Desk } from '#src/desk/desk.ts'
import { toToldError } from '#src/desk/desk-case.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { signPackage } from '#src/desk/hand-over/package-signature.ts'
import { sealPackage } from '#src/desk/hand-over/seal-package.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

/** Of an act that is not done. */
const NO_HASH = '0'.repeat(64)

/**
 * Seals a package for a unit if the act that `plan` makes of its id and its hash may be done, and gives that act. Throws a
 * `DeskError`.
 */
export async function planSealed(
  given: Given,
  unit: Authority,
  plan: (id: string, hash: string) => Planned,
): Promise<Planned> {
  const id = randomBytes(16).toString('hex')
  const planned = plan(id, NO_HASH)
  if (planned.outcome === 'refused') return planned
  const recipients = await needRecipients(given.desk, unit)
  if (given.isSet('dry-run')) return planned
  return plan(id, await sealOnDevice(given, { id, unit, recipients }))
}

/** To whom a package for a unit is sealed, by the list that counts. Throws a `DeskError` where it has no key. */
async function needRecipients(desk: Desk, { id, name }: Authority): Promise<string[]> {
  const recipients = toRecipients(await (await desk.source()).readCurrentList(), id)
  if (recipients.length === 0) throw new DeskError(EXIT.conflict, words.seal.noKeys(name))
  return recipients
}

type Wanted = { id: string; unit: Authority; recipients: readonly string[] }

/** Seals a package and brings it to the desk, or into the file of `--out`; gives the hash of what is sealed. */
async function sealOnDevice(
  { desk, complaint, option, options, isSet }: Given,
  { id, unit, recipients }: Wanted,
): Promise<string> {
  const { reference } = complaint
  const wanted = { unit, leftOut: options('leave-out'), withFiles: !isSet('no-files'), id }
  const { content, files } = await makePackage(desk, complaint, wanted)
  const sign = await toPackageSigner(desk, complaint)
  const hash = createHash('sha256')
  async function* hashed() {
    for await (const piece of sealPackage(recipients, content, files, sign)) {
      hash.update(piece)
      yield piece
    }
  }
  const out = option('out')
  const source = await desk.source()
  if (out !== undefined) await writePieces(resolve(out), hashed())
  else
    await source.keepPackage({ id, reference, toUnit: unit.id }, hashed()).catch((error) => {
      throw toToldError(error, reference)
    })
  return hash.digest('hex')
}

/** Signs with the officer's key of the unit that has the case. Throws a `DeskError` where no key of his is listed. */
async function toPackageSigner(desk: Desk, { holder }: DeskCase) {
  const source = await desk.source()
  const units = await source.listUnits()
  const of = holder ?? toAt(await desk.site()).rules.lead
  const own = units.find(({ card }) => card.authority === of) ?? units[0]
  if (!own) throw new DeskError(EXIT.wrong, deskWords.problems.notListed)
  const { number: listNumber } = await source.readCurrentList()
  const { region } = desk.settings
  return (contentHash: string) => signPackage({ region, listNumber, contentHash }, own.signer)
}
