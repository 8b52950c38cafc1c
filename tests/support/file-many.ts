import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { makeReference } from '#src/complaints/seal/code.ts'
import { sealEnvelope } from '#src/complaints/seal/envelope.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { makeComplaint, makeDraft } from '#tests/support/example-complaints.ts'
import { fileCase } from '#tests/support/stored-drafts.ts'

/** Cases with true envelopes and answers of the usual size, without the hashing of codes that filing waits for. */
export async function fileMany(
  store: ComplaintStore,
  count: number,
  recipients: readonly string[],
): Promise<string[]> {
  const references: string[] = []
  for (let at = 0; at < count; at += 1) {
    const { identity, recipient: caseRecipient } = await makeCaseKey()
    const reference = makeReference()
    const envelope = await sealEnvelope(identity, { reference, caseRecipient }, recipients)
    const complaint = makeComplaint(`many ${at}`, { reference, caseRecipient, envelope })
    await fileCase(store, makeDraft(`many ${at}`), complaint)
    references.push(reference)
  }
  return references
}
