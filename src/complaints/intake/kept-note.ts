import { createHmac } from 'node:crypto'
import type { Returned } from '#src/complaints/complaint-intake.ts'
import type { CaseSession } from '#src/complaints/intake/case-session.ts'
import { notTakenSchema } from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import { openDraft, sealDraft, toDraftId } from '#src/complaints/seal/draft.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { NEW_DRAFT } from '#src/complaints/store/draft-store.ts'

const KEPT_MS = 24 * 60 * 60 * 1000

/** What is written to a case: a note, or why a review is asked for. */
export type NoteAct = 'addNote' | 'askReview'
/** What is kept of a case: a text, or which files were not added to it. */
type KeptAct = NoteAct | 'addFile'

/** The key of what is kept: it follows from what only number and code open, so a new session finds it again. */
const toKey = ({ identity }: CaseSession, act: KeptAct) =>
  createHmac('sha256', identity).update(`kept note 1\0${act}`).digest('base64url')

/** The text to a case that was not taken or not sent yet, kept for a day; nothing when there is none. */
export async function readKeptNote(
  { store, clock }: IntakeContext,
  session: CaseSession,
  act: KeptAct,
): Promise<Returned | undefined> {
  const key = toKey(session, act)
  const draft = await store.readDraft(toDraftId(key), clock())
  return draft && notTakenSchema.safeParse(openDraft(key, draft.sealed)).data
}

/** Keeps a text to a case, sealed, in the place of what was kept before. */
export async function keepNote(
  { store, clock }: IntakeContext,
  session: CaseSession,
  { sourceKey }: Complaint,
  act: KeptAct,
  note: Returned,
): Promise<void> {
  const key = toKey(session, act)
  const id = toDraftId(key)
  const expiresAt = new Date(clock().getTime() + KEPT_MS).toISOString()
  const sealed = sealDraft(key, { typed: note.typed, problems: note.problems })
  await untilWritten(async () => {
    const before = await store.readDraft(id, clock())
    return store.writeDraft({ id, sealed, expiresAt, sourceKey }, before?.version ?? NEW_DRAFT)
  })
}

/** It was taken: nothing of it is kept here any more. */
export const dropNote = ({ store }: IntakeContext, session: CaseSession, act: KeptAct) =>
  store.removeDraft(toDraftId(toKey(session, act)))
