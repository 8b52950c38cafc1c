import { findMissing, toComplete } from '#src/complaints/answers.ts'
import type { OpenedDraft, Previewed, Receipt } from '#src/complaints/complaint-intake.ts'
import { type HeldDraft, readHeldDraft } from '#src/complaints/intake/draft-box.ts'
import { toEnquiryState, toFormStates } from '#src/complaints/intake/form-state.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { planCase } from '#src/complaints/intake/plan-case.ts'
import { findPartlySent } from '#src/complaints/intake/send-in-pieces.ts'
import { centreQuestion } from '#src/complaints/questions/centre/question.ts'
import { toAuthority } from '#src/complaints/routing/to-route.ts'
import { toQueryCode, toResumeWord } from '#src/complaints/seal/code.ts'
import { toDraftTag } from '#src/complaints/seal/draft.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** A draft as an answer to a page; nothing handed in shows its answers again. */
export function toOpened(
  held: HeldDraft | undefined,
  key: string | undefined,
): Exclude<OpenedDraft, { outcome: 'unavailable' }> {
  if (!held) return { outcome: 'none', expired: Boolean(key) }
  const { answers, returned, submittedAs, submittedFor, wanted } = held.content
  if (submittedAs) {
    const place = submittedFor && centreQuestion.toTyped(submittedFor)
    return { outcome: 'submitted', reference: submittedAs, place }
  }
  const forms = toFormStates(held)
  const { version } = held
  const enquiry = toEnquiryState(held)
  const tag = toDraftTag(held.key)
  return { outcome: 'open', answers, returned, wanted, forms, enquiry, tag, version }
}

/** Everything the page before handing in shows; `missing` when it is too early for that. */
export async function readPreview(
  context: IntakeContext,
  key: string | undefined,
): Promise<Exclude<Previewed, { outcome: 'unavailable' }>> {
  const held = await readHeldDraft(context, key)
  const opened = toOpened(held, key)
  if (opened.outcome !== 'open') return opened
  const answers = toComplete(opened)
  if (!answers) return { outcome: 'missing', missing: findMissing(opened) }
  const { pace, puzzles, elapsed } = context
  const token = held?.content.token ?? ''
  const { route, holder, promises, earlier, contentHash } = await planCase(context, answers, token)
  const now = elapsed()
  return {
    outcome: 'ready',
    unfinished: held ? await findPartlySent(context, held) : [],
    ...(opened.forms && { form: opened.forms.check }),
    problems: opened.returned.check?.problems ?? [],
    preview: {
      answers,
      route,
      holder,
      promises,
      similar: earlier.length,
      contentHash,
      puzzle: pace.isCrowded(now) ? puzzles.make(now) : undefined,
    },
  }
}

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
  const { holder, listNumber } = complaint
  const { listFingerprint, token } = held.content
  return {
    outcome: 'receipt',
    receipt: {
      reference: complaint.reference,
      queryCode: toQueryCode(pepper, token),
      resumeWord: toResumeWord(pepper, complaint.tokenHash),
      filedAt: complaint.filedAt,
      authority: toAuthority(rules, complaint.authority),
      copies: complaint.copies.map((id) => toAuthority(rules, id)),
      sealedTo:
        holder && listFingerprint
          ? { holder: toAuthority(rules, holder), listNumber, fingerprint: listFingerprint }
          : undefined,
      promises: complaint.promises,
      raised: complaint.raised,
      urgent: complaint.urgent,
      toVerify: complaint.toVerify,
      isEnquiry: isEnquiry(complaint),
    },
  }
}
