import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { answersSchema } from '#src/complaints/answers.ts'
import { PROBLEM_CODES, type Returned, STEPS, type Step } from '#src/complaints/complaint-intake.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { makeCaseKey, sealEnvelope } from '#src/complaints/seal/case-key.ts'
import { openDraft, sealDraft, toDraftId } from '#src/complaints/seal/draft-seal.ts'
import type { Draft } from '#src/complaints/store/complaint-store.ts'

/** All drafts together, with their files. */
const MOST_BYTES = 2048 * 1024 * 1024
const KEPT_MS = 24 * 60 * 60 * 1000
/** How long the receipt of a draft that was handed in can be shown again. */
const RECEIPT_KEPT_MS = 60 * 60 * 1000

const returnedSchema = z.strictObject({
  typed: z.record(z.string(), z.string()),
  problems: z.array(
    z.strictObject({
      field: z.string(),
      code: z.enum(PROBLEM_CODES),
      count: z.int().optional(),
    }),
  ),
})

/**
 * What a draft holds, under the key in the visitor's cookie. The key of the coming case is made with the draft,
 * so that files are sealed to it as they arrive; its secret half exists in `envelope` only, for the officers.
 */
const draftContentSchema = z.strictObject({
  answers: answersSchema,
  /** By step; a draft of an earlier release has none. */
  returned: z.partialRecord(z.enum(STEPS), returnedSchema).default({}),
  /** 128 random bits; the query code follows from it. */
  token: z.string(),
  caseRecipient: z.string(),
  /** Base64. */
  envelope: z.string(),
  /** Milliseconds of real time. */
  startedAt: z.number(),
  /** The reference, once it was handed in; the answers are gone then. */
  submittedAs: z.string().optional(),
})
export type DraftContent = z.infer<typeof draftContentSchema>

/** What a draft holds at its beginning, and again once it was handed in. */
export const NOTHING_WRITTEN: Pick<DraftContent, 'answers' | 'returned'> = {
  answers: { files: [] },
  returned: {},
}

/** A new draft, not stored yet. */
export async function makeDraftContent({
  recipients,
  elapsed,
}: IntakeContext): Promise<DraftContent> {
  const caseKey = await makeCaseKey()
  const envelope = await sealEnvelope(caseKey.identity, recipients)
  return {
    ...NOTHING_WRITTEN,
    token: randomBytes(16).toString('base64url'),
    caseRecipient: caseKey.recipient,
    envelope: Buffer.from(envelope).toString('base64'),
    startedAt: elapsed(),
  }
}

/** The draft a key opens; nothing when it is unknown, expired or not ours. */
export async function readDraftContent(
  { store, clock }: IntakeContext,
  key: string | undefined,
): Promise<DraftContent | undefined> {
  if (!key) return undefined
  const draft = await store.readDraft(toDraftId(key), clock())
  return draft && draftContentSchema.safeParse(openDraft(key, draft.sealed)).data
}

/** A draft with a form that came back; the answers of before are kept until it is put right. */
export function withReturned(before: DraftContent, step: Step, form: Returned): DraftContent {
  const returned = { typed: form.typed, problems: [...form.problems] }
  return { ...before, returned: { ...before.returned, [step]: returned } }
}

/** Whether drafts fill the room they may take: those that are there can still be handed in. */
export async function isDraftBoxFull({ store }: IntakeContext): Promise<boolean> {
  return (await store.sumDraftBytes()) > MOST_BYTES
}

/** A draft as it is stored. One that was handed in is kept for an hour, any other one for a day. */
export function toStoredDraft({ clock }: IntakeContext, key: string, content: DraftContent): Draft {
  const keptMs = content.submittedAs ? RECEIPT_KEPT_MS : KEPT_MS
  return {
    id: toDraftId(key),
    sealed: sealDraft(key, content),
    expiresAt: new Date(clock().getTime() + keptMs).toISOString(),
  }
}
