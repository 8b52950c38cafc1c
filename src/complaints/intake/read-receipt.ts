import type { OpenedDraft, Receipt } from '#src/complaints/complaint-intake.ts'
import { readHeldDraft } from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { toOpened } from '#src/complaints/intake/read-preview.ts'
import { toAuthority } from '#src/complaints/routing/to-route.ts'
import { toQueryCode, toResumeWord } from '#src/complaints/seal/code.ts'

/** The receipt of a draft that was handed in: shown if and only if the case is stored. */
export async function readReceipt(
  context: IntakeContext,
  key: string | undefined,
): Promise<
  { outcome: 'receipt'; receipt: Receipt } | Exclude<OpenedDraft, { outcome: 'unavailable' }>
> {
  const held = await readHeldDraft(context, key)
  const reference = held?.content.submittedAs
  const complaint = reference ? await context.store.findByReference(reference) : undefined
  if (!held || !complaint) return toOpened(held, key)
  const { pepper, rules } = context
  return {
    outcome: 'receipt',
    receipt: {
      reference: complaint.reference,
      queryCode: toQueryCode(pepper, held.content.token),
      resumeWord: toResumeWord(pepper, complaint.tokenHash),
      filedAt: complaint.filedAt,
      authority: toAuthority(rules, complaint.authority),
      copies: complaint.copies.map((id) => toAuthority(rules, id)),
      promises: complaint.promises,
      raised: complaint.raised,
      urgent: complaint.urgent,
      toVerify: complaint.toVerify,
    },
  }
}
