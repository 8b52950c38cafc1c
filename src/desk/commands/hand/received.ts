import { parseReference } from '#src/complaints/seal/code.ts'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { type OpenedPackage, openPackage } from '#src/desk/hand-over/open-package.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** The package of a case for the officer's unit that `fits`, the latest first. Throws a `DeskError` where there is none. */
export async function findReceived(
  desk: Desk,
  typed: string,
  fits: (received: ReceivedPackage) => boolean = () => true,
): Promise<ReceivedPackage> {
  const reference = parseReference(typed)
  if (!reference) throw new DeskError(EXIT.notFound, deskWords.problems.notAReference)
  const all = await (await desk.source()).readPackages()
  const own = all.filter((one) => one.reference === reference)
  const found = own.find(fits) ?? own[0]
  if (!found) throw new DeskError(EXIT.notFound, words.open.none(reference))
  return found
}

/** Opens a package, if it is the one that the desk says it is. Throws a `DeskError`. */
export async function openReceived(desk: Desk, received: ReceivedPackage): Promise<OpenedPackage> {
  const { reference, id, caseRecipient } = received
  const pieces = await Array.fromAsync((await desk.source()).readPackage(received))
  const opened = await openWhole(desk, Buffer.concat(pieces))
  const { content } = opened
  const isIt = content.reference === reference && content.sealed?.id === id
  if (!isIt || content.sealed?.caseRecipient !== caseRecipient)
    throw new DeskError(EXIT.wrong, words.open.otherCase(reference))
  return opened
}

/** Opens the bytes of a package with the officer's keys. Throws a `DeskError`. */
export async function openWhole(desk: Desk, sealed: Uint8Array): Promise<OpenedPackage> {
  const found = await openPackage(await desk.identities(), sealed)
  if (found.outcome !== 'opened') throw new DeskError(EXIT.wrong, words.open[found.outcome])
  return found.opened
}
