import { createHmac } from 'node:crypto'
import type { Returned } from '#src/complaints/complaint-intake.ts'
import { type CaseSession, openSession } from '#src/complaints/intake/case-session.ts'
import {
  type DraftContent,
  notTakenSchema,
  readHeldDraft,
  toDraft,
  withReturned,
} from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import type { FormProblem } from '#src/complaints/problems.ts'
import { MOST_FILES } from '#src/complaints/questions/files/question.ts'
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

function withProblems(content: DraftContent, problems: readonly FormProblem[]): DraftContent {
  if (problems.length > 0) return withReturned(content, 'files', { typed: {}, problems })
  const { files: _, ...returned } = content.returned
  return { ...content, returned }
}

/**
 * Keeps in the draft which files were not added and why: their names are nobody's business but the resident's, so
 * they stand in no address. Without problems those of before are forgotten.
 */
export async function keepFileProblems(
  context: IntakeContext,
  key: string | undefined,
  problems: readonly FormProblem[],
  alsoBefore = false,
): Promise<void> {
  await untilWritten(async () => {
    const held = await readHeldDraft(context, key)
    if (!held || held.content.submittedAs) return 'gone'
    if (problems.length === 0 && !held.content.returned.files) return 'written'
    const before = (alsoBefore && held.content.returned.files?.problems) || []
    const all = [...before, ...problems].slice(0, MOST_FILES)
    const draft = toDraft(context, held, withProblems(held.content, all))
    return context.store.writeDraft(draft, held.version)
  })
}

/** The same for a case: beside it, under a key that follows from what number and code open. */
export async function keepCaseFileProblems(
  context: IntakeContext,
  cookie: string | undefined,
  problems: readonly FormProblem[],
): Promise<void> {
  const opened = await openSession(context, cookie)
  if (!opened) return
  const { session, complaint } = opened
  if (problems.length === 0) return dropNote(context, session, 'addFile')
  const kept = { typed: {}, problems: problems.slice(0, MOST_FILES) }
  await keepNote(context, session, complaint, 'addFile', kept)
}
