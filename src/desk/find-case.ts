import { openText } from '#src/complaints/seal/case.ts'
import { parseReference } from '#src/complaints/seal/code.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { Desk } from '#src/desk/open-desk.ts'
import { zhHans as words } from '#src/desk/words.ts'

/** The case of a reference, however it is typed. Throws a `DeskError` where there is none. */
export async function findCase(desk: Desk, typed: string): Promise<Complaint> {
  const reference = parseReference(typed)
  if (!reference) throw new DeskError(EXIT.notFound, words.problems.notAReference)
  const store = await desk.store()
  const complaint = await store.findByReference(reference)
  if (!complaint) throw new DeskError(EXIT.notFound, words.problems.unknownReference(reference))
  return complaint
}

/** The secret of a case, from its envelope. Throws a `DeskError` when none of the officer's keys opens it. */
export async function openCase(desk: Desk, { envelope }: Complaint): Promise<string> {
  for (const identity of await desk.identities()) {
    const secret = await openText(identity, envelope)
    if (secret !== undefined) return secret
  }
  throw new DeskError(EXIT.wrong, words.problems.wrongKey(desk.identityPath))
}
