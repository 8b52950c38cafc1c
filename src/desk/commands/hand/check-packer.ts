import { verifySignature } from '#src/complaints/seal/signature.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { OpenedPackage } from '#src/desk/hand-over/open-package.ts'
import { findPacker } from '#src/desk/hand-over/package-signature.ts'
import { toAuthorityName } from '#src/desk/names.ts'

/** Who packed a package, in words and for programs. */
export type CheckedPacker = {
  text: string
  json: { outcome: 'signed' | 'left' | 'unsigned' | 'unlisted' | 'unchecked'; unit?: string }
}

/**
 * Holds a package against the lists that count for this device. Throws a `DeskError` where somebody changed it, or another
 * unit signed it than the desk says it is from. `fromUnit`: nothing for a file, which opens where no desk answers too.
 */
export async function checkPacker(
  desk: Desk,
  { content, signed }: OpenedPackage,
  fromUnit: string | undefined,
): Promise<CheckedPacker> {
  const reading = desk.source().then((source) => source.readCountingLists())
  const lists = await (fromUnit === undefined ? reading.catch(() => undefined) : reading)
  if (!lists) return { text: words.packer.unchecked, json: { outcome: 'unchecked' } }
  const packer = await findPacker(signed, lists, desk.settings.region, verifySignature)
  if (packer.outcome === 'wrong')
    throw new DeskError(EXIT.wrong, words.packer.wrong(content.reference))
  if (!('card' in packer))
    return { text: words.packer[packer.outcome], json: { outcome: packer.outcome } }
  const { outcome, card } = packer
  const { authority: unit, post } = card
  const site = await desk.site()
  const name = toAuthorityName(site, unit)
  if (fromUnit !== undefined && fromUnit !== unit) {
    const from = toAuthorityName(site, fromUnit)
    throw new DeskError(EXIT.wrong, words.packer.otherUnit(content.reference, from, name))
  }
  return { text: words.packer[outcome](name, post), json: { outcome, unit } }
}
