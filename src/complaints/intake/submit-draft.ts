import { type CompleteAnswers, toComplete } from '#src/complaints/answers.ts'
import { isRaised, isUrgent } from '#src/complaints/case-flags.ts'
import type { Submitted } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import {
  type DraftContent,
  type HeldDraft,
  NOTHING_WRITTEN,
  readHeldDraft,
  toDraft,
  withReturned,
} from '#src/complaints/intake/draft-box.ts'
import { readFormState } from '#src/complaints/intake/form-state.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { type CasePlan, planCase } from '#src/complaints/intake/plan-case.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import { TICKED, textOf } from '#src/complaints/questions/typed-text.ts'
import { sealJson } from '#src/complaints/seal/case.ts'
import {
  makeCodeSalt,
  makeReference,
  toQueryCode,
  toResidentKey,
  toTokenHash,
} from '#src/complaints/seal/code.ts'
import { toDraftTag } from '#src/complaints/seal/draft.ts'
import { sealEnvelope } from '#src/complaints/seal/envelope.ts'
import type { Complaint, StoredOrKnown } from '#src/complaints/store/complaint-store.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { type Authority, isEnquiry } from '#src/region/complaint-rules.ts'

const fields = FIELDS.check
/** A reference is drawn from billions: being taken twice in a row is a fault. */
const DRAWS = 5

/** Whether a person looks before it goes on: what only programs do, or more than people write. */
async function needsVerifying(
  { pace, puzzles, elapsed }: IntakeContext,
  { startedAt, answers }: DraftContent,
  form: FormData,
  sourceKey: string,
): Promise<boolean> {
  const now = elapsed()
  const tooMany = pace.isTooMany(sourceKey, now)
  const given = [textOf(form, fields.challenge), textOf(form, fields.solution)] as const
  const solved = tooMany && (await puzzles.accept(...given, now))
  const isTrapped = textOf(form, fields.trap) !== ''
  // The draft of a question begins when it is written already.
  const isTooFast = !isEnquiry(answers) && pace.isTooFast(startedAt, now)
  return isTrapped || isTooFast || (tooMany && !solved)
}

/** A case without what its reference decides. */
type Unnamed = Omit<Complaint, 'reference' | 'envelope'>
/** A plan of a case that somebody opens. */
type OpenPlan = CasePlan & { holder: Authority }

/** The case of a draft, with everything typed sealed. */
async function toCase(
  context: IntakeContext,
  content: DraftContent,
  answers: CompleteAnswers,
  { place, route, holder, officers, promises, earlier, contentHash }: OpenPlan,
  form: FormData,
  source: string,
): Promise<Unnamed> {
  const { rules, pepper, pepperVersion, clock, sources, elapsed } = context
  const filedAt = clock()
  const codeSalt = makeCodeSalt()
  const resident = await toResidentKey(pepper, toQueryCode(pepper, content.token), codeSalt)
  const files = answers.files.map(({ thumbnail: _, ...meta }) => meta)
  const sourceKey = await sources.toKey(source, elapsed())
  return {
    tokenHash: toTokenHash(content.token),
    contentHash,
    codeSalt,
    codeCheck: resident.check,
    pepperVersion,
    residentRecipient: resident.recipient,
    caseRecipient: content.caseRecipient,
    sealedAnswers: await sealJson([content.caseRecipient], { ...answers, files }),
    centreId: place.centreId,
    placeTag: null,
    matter: answers.matter,
    subdistrictCode: place.subdistrictCode,
    authority: route.primary.id,
    copies: route.copies.map(({ id }) => id),
    // The envelope of an earlier release is sealed to keys of no list.
    holder: content.envelope === undefined ? holder.id : null,
    listNumber: content.envelope === undefined ? officers.list.number : 0,
    assignedTo: null,
    mergedInto: null,
    onHold: false,
    urgent: isUrgent(rules, answers.narrative, answers.matter),
    toVerify: await needsVerifying(context, content, form, sourceKey),
    raised: isRaised(filedAt, sourceKey, earlier),
    noticeVersion: rules.notice.version,
    promises,
    state: 'received',
    outcome: null,
    sourceKey,
    filedAt: filedAt.toISOString(),
    changedAt: filedAt.toISOString(),
    version: 1,
  }
}

/** The secret of a case for its officers; that of a draft of an earlier release was sealed when it was begun. */
async function toEnvelope(
  { caseIdentity, caseRecipient, envelope }: DraftContent,
  { holder, officers }: OpenPlan,
  reference: string,
): Promise<Uint8Array> {
  const recipients = toRecipients(officers.list, holder.id)
  if (caseIdentity) return sealEnvelope(caseIdentity, { reference, caseRecipient }, recipients)
  if (envelope !== undefined) return Buffer.from(envelope, 'base64')
  throw new Error('A draft without the secret of its case')
}

/** Stores a case under a reference nobody has; the draft becomes what the receipt is shown from. */
async function storeCase(
  context: IntakeContext,
  held: HeldDraft,
  plan: OpenPlan,
  complaint: Unnamed,
): Promise<StoredOrKnown> {
  const event = {
    at: complaint.filedAt,
    kind: 'filed',
    actor: 'complainant',
    state: 'received',
    outcome: null,
    sealedPublic: null,
    sealedInternal: null,
  } as const
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const reference = makeReference()
    const submitted = {
      submittedAs: reference,
      submittedFor: held.content.answers.place,
      listFingerprint: plan.officers.fingerprint,
    }
    const stub = { ...held.content, ...NOTHING_WRITTEN, ...submitted }
    const draft = toDraft(context, held, stub)
    const envelope = await toEnvelope(held.content, plan, reference)
    const filed = { ...complaint, reference, envelope }
    const stored = await context.store.submit(filed, event, draft, held.version)
    context.seen.forget(draft.id)
    if (stored.outcome !== 'referenceTaken') return stored
  }
  throw new Error('No free reference was drawn: the source of random numbers is broken')
}

/** The draft as it is when somebody forgot to agree to what happens with the answers. */
const withoutConsent = (content: DraftContent) =>
  withReturned(content, 'check', {
    typed: {},
    problems: [{ field: fields.consent, code: 'consentMissing' }],
  })

/**
 * Hands a draft in. The same draft gives the same case however often and from however many pages it is sent;
 * a page that shows other answers than the case has is a conflict. Throws `StoreUnavailableError`.
 */
export function submitDraft(
  context: IntakeContext,
  key: string | undefined,
  form: FormData,
  source: string,
): Promise<Submitted> {
  return untilWritten(() => trySubmit(context, key, form, source))
}

async function trySubmit(
  context: IntakeContext,
  key: string | undefined,
  form: FormData,
  source: string,
): Promise<Submitted | 'stale'> {
  const held = await readHeldDraft(context, key)
  if (!held) return { outcome: 'expired' }
  const { content } = held
  const isSame = (complaint: Complaint | undefined) =>
    complaint?.contentHash === textOf(form, fields.contentHash)
  const { draft } = readFormState(form)
  if (draft !== undefined && draft !== toDraftTag(held.key)) return { outcome: 'otherDraft' }
  if (content.submittedAs) {
    const complaint = await context.store.findByReference(content.submittedAs)
    return { outcome: isSame(complaint) ? 'stored' : 'conflict' }
  }
  const answers = toComplete(content)
  if (!answers) return { outcome: 'changed' }
  const { holder, ...plan } = await planCase(context, answers, content.token)
  if (!holder) return { outcome: 'changed' }
  // Sealed when it was begun, to the very officers it is about.
  if (plan.route.leadAccused && content.envelope !== undefined) return { outcome: 'unavailable' }
  if (textOf(form, fields.contentHash) !== plan.contentHash) return { outcome: 'changed' }
  if (textOf(form, fields.consent) !== TICKED) {
    const draft = toDraft(context, held, withoutConsent(content))
    const written = await context.store.writeDraft(draft, held.version)
    return written === 'stale' ? written : { outcome: written === 'gone' ? 'expired' : 'wrong' }
  }
  const open = { ...plan, holder }
  const complaint = await toCase(context, content, answers, open, form, source)
  const stored = await storeCase(context, held, open, complaint)
  if (stored.outcome === 'draftStale') return 'stale'
  if (stored.outcome === 'draftGone') return { outcome: 'expired' }
  if (stored.outcome === 'stored') return { outcome: 'stored' }
  return { outcome: 'complaint' in stored && isSame(stored.complaint) ? 'stored' : 'conflict' }
}
