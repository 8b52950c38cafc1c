import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import { PACKAGE_BYTES } from '#src/desk/api/hand-over-view.ts'
import { openPackage } from '#src/desk/hand-over/open-package.ts'
import { findPacker, type Packer } from '#src/desk/hand-over/package-signature.ts'
import type { CasePackage } from '#src/desk/hand-over/to-package.ts'
import { toOpenedFile } from '#src/desk/page/keys/open-file.ts'
import type { OpenedFile } from '#src/desk/page/keys/opened-case.ts'
import { type GivenLists, verify } from '#src/desk/page/keys/trusted-lists.ts'

/** What another unit handed over, opened, and who packed it as far as that can be proved. */
export type OpenedOver = {
  content: CasePackage
  files: (OpenedFile & { name: string })[]
  packer: Packer
}

/**
 * `closed`: no key of the officer opens it. `damaged`: it is no package, or was changed. `otherCase`: it is another one than
 * the desk says. `wrong`: its signature is not of what is in it. `otherUnit`: another unit signed it than the desk says.
 */
export type OverOpening =
  | { outcome: 'opened'; opened: OpenedOver }
  | { outcome: 'closed' | 'damaged' | 'otherCase' | 'wrong' }
  | { outcome: 'otherUnit'; signer: string }

/** Opens a package, held against what the desk says of it; `received`: nothing for a file that came another way. */
export async function openReceived(
  identities: readonly string[],
  { lists, region }: Pick<GivenLists, 'lists' | 'region'>,
  received: ReceivedPackage | null,
  sealed: Blob,
): Promise<OverOpening> {
  if (sealed.size > PACKAGE_BYTES) return { outcome: 'damaged' }
  const found = await openPackage(identities, new Uint8Array(await sealed.arrayBuffer()))
  if (found.outcome !== 'opened') return found
  const { content, files, signed } = found.opened
  if (received && !isIt(content, received)) return { outcome: 'otherCase' }
  const packer = await findPacker(signed, lists, region, verify)
  if (packer.outcome === 'wrong') return { outcome: 'wrong' }
  if (received && 'card' in packer && packer.card.authority !== received.fromUnit)
    return { outcome: 'otherUnit', signer: packer.card.authority }
  const shown = []
  for (const { name, content: bytes } of files)
    shown.push({ name, ...(await toOpenedFile(new Blob([bytes]))) })
  return { outcome: 'opened', opened: { content, files: shown, packer } }
}

const isIt = (
  { reference: inIt, sealed }: CasePackage,
  { reference, id, caseRecipient }: ReceivedPackage,
) => inIt === reference && sealed?.id === id && sealed.caseRecipient === caseRecipient
