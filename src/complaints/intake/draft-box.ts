import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { answersSchema } from '#src/complaints/answers.ts'
import type { Proof, Returned } from '#src/complaints/complaint-intake.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { isDraftBoxFull } from '#src/complaints/intake/room.ts'
import { PROBLEM_CODES } from '#src/complaints/problems.ts'
import { placeSchema } from '#src/complaints/questions/centre/question.ts'
import { STEPS, type Step } from '#src/complaints/questions/questions.ts'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import {
  isDraftKey,
  makeDraftKey,
  openDraft,
  sealDraft,
  toDraftId,
} from '#src/complaints/seal/draft.ts'
import { type Draft, NEW_DRAFT, type StoredDraft } from '#src/complaints/store/draft-store.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'

const KEPT_MS = 24 * 60 * 60 * 1000
/** How long the receipt of a draft that was handed in can be shown again. */
const RECEIPT_KEPT_MS = 60 * 60 * 1000

/** What was typed into a form that could not be taken, and why. */
export const notTakenSchema = z.strictObject({
  typed: z.record(z.string(), z.string()),
  problems: z.array(
    z.strictObject({
      field: z.string(),
      code: z.enum(PROBLEM_CODES),
      count: z.int().optional(),
      file: z.string().optional(),
    }),
  ),
})

const returnedSchema = notTakenSchema.extend({
  /** What other pages wrote meanwhile into the same form, newest first. */
  others: z.array(z.record(z.string(), z.string())).default([]),
})

/** A file that comes in pieces and is not whole yet. */
const sendingSchema = z.strictObject({
  /** Of the unfinished file in the store. */
  id: z.string(),
  /** As it is shown to people. */
  name: z.string(),
  bytes: z.int(),
  /** When it was changed last, in milliseconds, as the browser says: tells it from others of its name. */
  modified: z.number(),
  keepsTime: z.boolean(),
})
export type Sending = z.infer<typeof sendingSchema>

/**
 * What a draft holds, under the key in the visitor's cookie. The key of the coming case is made with the draft,
 * so that files are sealed to it as they arrive; its secret half goes into an envelope when it is known whose case
 * it becomes, and is then gone from here.
 */
const draftContentSchema = z.strictObject({
  answers: answersSchema,
  /** By step; a draft of an earlier release has none. */
  returned: z.partialRecord(z.enum(STEPS), returnedSchema).default({}),
  /** Another place that was chosen while this one has words already: what was typed, until that is decided. */
  wanted: z.record(z.string(), z.string()).optional(),
  sending: z.array(sendingSchema).default([]),
  /** Ids of files that came in pieces and were added: whoever asks again is told so. */
  sent: z.array(z.string()).default([]),
  /** 128 random bits; the query code follows from it. */
  token: z.string(),
  caseRecipient: z.string(),
  /** The secret of the case, until it is handed in. */
  caseIdentity: z.string().optional(),
  /** Base64, instead of the secret: a draft that was begun with an earlier release. */
  envelope: z.string().optional(),
  /** Milliseconds of real time. */
  startedAt: z.number(),
  /** The reference, once it was handed in; the answers are gone then. */
  submittedAs: z.string().optional(),
  /** Of the officers' list it was sealed by. */
  listFingerprint: z.string().optional(),
  /** The place it was about, so that another complaint can begin with it. */
  submittedFor: placeSchema.optional(),
})
export type DraftContent = z.infer<typeof draftContentSchema>

/** What a draft holds at its beginning, and again once it was handed in. */
export const NOTHING_WRITTEN: Pick<
  DraftContent,
  'answers' | 'returned' | 'wanted' | 'sending' | 'sent' | 'caseIdentity' | 'envelope'
> = {
  answers: { files: [] },
  returned: {},
  wanted: undefined,
  sending: [],
  sent: [],
  caseIdentity: undefined,
  envelope: undefined,
}

/** What a draft is of; nothing is known of one that nothing was saved in yet. */
export function toKind({ answers, returned }: DraftContent): 'enquiry' | 'complaint' | undefined {
  if (answers.matter === ENQUIRY) return 'enquiry'
  return answers.matter || answers.place || returned.centre ? 'complaint' : undefined
}

/** A draft that was opened, with what whoever writes it must name. */
export type HeldDraft = {
  key: string
  /** The version that was read. */
  version: number
  /** Whose room it takes. */
  sourceKey: string
  content: DraftContent
}

/** A new draft, not stored yet, that will take room of a source. */
async function makeDraft({ elapsed }: IntakeContext, sourceKey: string): Promise<HeldDraft> {
  const caseKey = await makeCaseKey()
  const content = {
    ...NOTHING_WRITTEN,
    token: randomBytes(16).toString('base64url'),
    caseRecipient: caseKey.recipient,
    caseIdentity: caseKey.identity,
    startedAt: elapsed(),
  }
  return { key: makeDraftKey(), version: NEW_DRAFT, sourceKey, content }
}

/** The draft a key opens; nothing when it is unknown, expired or not ours. */
export async function readHeldDraft(
  { store, clock }: IntakeContext,
  key: string | undefined,
): Promise<HeldDraft | undefined> {
  if (!key) return undefined
  const draft = await store.readDraft(toDraftId(key), clock())
  return draft && toHeld(key, draft)
}

function toHeld(key: string, draft: StoredDraft): HeldDraft | undefined {
  const content = draftContentSchema.safeParse(openDraft(key, draft.sealed)).data
  return content && { key, version: draft.version, sourceKey: draft.sourceKey, content }
}

/** The same for a page that shows it; it is remembered for the form that comes back. */
export async function seeHeldDraft(
  { store, clock, seen }: IntakeContext,
  key: string | undefined,
): Promise<HeldDraft | undefined> {
  if (!key) return undefined
  const draft = await store.readDraft(toDraftId(key), clock())
  if (draft) seen.note(draft)
  return draft && toHeld(key, draft)
}

/**
 * The draft for who is going to write it: as it was seen last, or else as it is. `isSeen`: it may be another one by now, which
 * writing finds out.
 */
export async function takeHeldDraft(
  context: IntakeContext,
  key: string | undefined,
): Promise<(HeldDraft & { isSeen?: boolean }) | undefined> {
  const draft = key && context.seen.take(toDraftId(key), context.clock())
  const held = draft ? toHeld(key, draft) : undefined
  return held ? { ...held, isSeen: true } : readHeldDraft(context, key)
}

/** Remembers what a draft has become, after it was written. */
export const noteWritten = ({ seen }: IntakeContext, draft: Draft, before: number): void =>
  seen.note({ ...draft, version: before + 1 })

/** Whether there is such a draft, or was when it was seen last: what it is asked for reads it anyway. */
export async function hasDraft(context: IntakeContext, key: string): Promise<boolean> {
  const { seen, store, clock } = context
  if (!isDraftKey(key)) return false
  if (seen.has(toDraftId(key), clock())) return true
  const draft = await store.readDraft(toDraftId(key), clock())
  if (draft) seen.note(draft)
  return draft !== undefined
}

/** Forgets a draft at once. */
export async function leaveDraft({ seen, store }: IntakeContext, key: string): Promise<void> {
  seen.forget(toDraftId(key))
  await store.removeDraft(toDraftId(key))
}

/** A draft with a form that came back; the answers of before are kept until it is put right. */
export function withReturned(before: DraftContent, step: Step, form: Returned): DraftContent {
  const { typed, problems, others = [] } = form
  const returned = { typed, problems: [...problems], others: [...others] }
  return { ...before, returned: { ...before.returned, [step]: returned } }
}

/** Why no draft begins: nobody could open it, there is no room, or more work is asked of who writes first. */
type NotBegun = { outcome: 'unavailable' } | { outcome: 'prove'; proof: Proof }

/** A new draft for who sends a form, not stored yet, or why none begins. `source`: the caller's address. */
export async function beginDraft(
  context: IntakeContext,
  form: FormData,
  source: string,
): Promise<HeldDraft | NotBegun> {
  const { sources, elapsed, beginnings, officers } = context
  if (!(await officers())) return { outcome: 'unavailable' }
  const sourceKey = await sources.toKey(source, elapsed())
  if (await isDraftBoxFull(context, sourceKey)) return { outcome: 'unavailable' }
  const proof = await beginnings.findProof(sourceKey, form, elapsed())
  return proof ? { outcome: 'prove', proof } : makeDraft(context, sourceKey)
}

/** What a draft has become, as it is stored. One that was handed in is kept for an hour, any other one for a day. */
export function toDraft(
  { clock }: IntakeContext,
  { key, sourceKey }: HeldDraft,
  content: DraftContent,
): Draft {
  const keptMs = content.submittedAs ? RECEIPT_KEPT_MS : KEPT_MS
  return {
    id: toDraftId(key),
    sealed: sealDraft(key, content),
    expiresAt: new Date(clock().getTime() + keptMs).toISOString(),
    sourceKey,
  }
}
