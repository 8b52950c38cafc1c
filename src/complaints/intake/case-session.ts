import { z } from 'zod'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { openDraft, sealDraft } from '#src/complaints/seal/draft.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'

const VALID_MS = 15 * 60 * 1000

const sessionSchema = z.strictObject({
  reference: z.string(),
  queryCode: z.string(),
  /** Opens the replies. */
  identity: z.string(),
  /** Whom replies were sealed to when the code was shown: with another code since, the session is over. */
  recipient: z.string(),
  /** Milliseconds of real time. */
  endsAt: z.number(),
})
export type CaseSession = z.infer<typeof sessionSchema>

/** What goes into the cookie of somebody who showed number and code: readable to the portal only. */
export function toSessionCookie(
  { sessionKey, elapsed }: IntakeContext,
  opened: Omit<CaseSession, 'endsAt'>,
): string {
  const session: CaseSession = { ...opened, endsAt: elapsed() + VALID_MS }
  return Buffer.from(sealDraft(sessionKey, session)).toString('base64url')
}

/** The session of a cookie with its case; nothing when it is over, not ours, the case is erased, or its code was issued anew. */
export async function openSession(
  { sessionKey, elapsed, store }: IntakeContext,
  cookie: string | undefined,
): Promise<{ session: CaseSession; complaint: Complaint } | undefined> {
  if (!cookie) return undefined
  const session = sessionSchema.safeParse(
    openDraft(sessionKey, Buffer.from(cookie, 'base64url')),
  ).data
  if (!session || session.endsAt < elapsed()) return undefined
  const complaint = await store.findByReference(session.reference)
  const isOfCode = complaint?.residentRecipient === session.recipient
  return complaint && isOfCode ? { session, complaint } : undefined
}
