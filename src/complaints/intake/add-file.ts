import type { Saved } from '#src/complaints/complaint-intake.ts'
import type { FileAdded, Upload } from '#src/complaints/file-intake.ts'
import { actOnCase, toComplainantEvent } from '#src/complaints/intake/act-on-case.ts'
import { openSession } from '#src/complaints/intake/case-session.ts'
import {
  type DraftContent,
  type HeldDraft,
  readHeldDraft,
  toDraft,
} from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { findFull, isDraftBoxFull, type NotAdded, toNotAdded } from '#src/complaints/intake/room.ts'
import { type SealedFile, sealFile } from '#src/complaints/intake/seal-file.ts'
import { stageFile } from '#src/complaints/intake/stage-file.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import type { DraftFile } from '#src/complaints/questions/files/question.ts'
import { makeDraftKey, toDraftId } from '#src/complaints/seal/draft.ts'

/** The draft with more or fewer files. */
export const withFiles = (content: DraftContent, files: readonly DraftFile[]): DraftContent => ({
  ...content,
  answers: { ...content.answers, files: [...files] },
})

/** A draft that takes one more file, of so many bytes at least, or why it does not. */
export async function openForFile(
  context: IntakeContext,
  key: string | undefined,
  bytes = 0,
): Promise<HeldDraft | Exclude<FileAdded, { outcome: 'added' }>> {
  const held = await readHeldDraft(context, key)
  if (!held) return { outcome: 'expired' }
  if (held.content.submittedAs) return { outcome: 'submitted' }
  const full = findFull(held.content.answers.files)
  if (full) return full
  return (await isDraftBoxFull(context, held.sourceKey, bytes)) ? toNotAdded('noRoom') : held
}

/**
 * Lists a stored file in the draft, as it is by then: an upload takes long, and other answers and files may have
 * come in meanwhile. `change` tells what else is written with it, nothing when the file is there already.
 */
export async function listInDraft(
  context: IntakeContext,
  key: string,
  { file, finished }: SealedFile,
  change: (content: DraftContent) => DraftContent | undefined = (content) => content,
): Promise<FileAdded> {
  const added = await untilWritten(async (): Promise<FileAdded | 'known' | 'stale'> => {
    const held = await readHeldDraft(context, key)
    if (!held || held.content.submittedAs) return { outcome: held ? 'submitted' : 'expired' }
    const changed = change(held.content)
    if (!changed) return 'known'
    const { files } = changed.answers
    const full = findFull(files, file.bytes)
    if (full) return full
    const draft = toDraft(context, held, withFiles(changed, [...files, file]))
    const written = await context.store.finishDraftFile(draft, held.version, finished)
    if (written === 'stale') return written
    return { outcome: written === 'written' ? 'added' : 'expired' }
  })
  if (added !== 'known' && added.outcome === 'added') return added
  await context.store.removeUnfinished(file.id, { draftId: toDraftId(key) })
  return added === 'known' ? { outcome: 'added' } : added
}

/** Adds a file to a draft: staged, checked, cleaned, sealed, stored. Throws `StoreUnavailableError`. */
export async function addDraftFile(
  context: IntakeContext,
  key: string | undefined,
  upload: Upload,
): Promise<FileAdded> {
  const held = await openForFile(context, key)
  if ('outcome' in held) return held
  const { sourceKey } = held
  const place = { owner: { draftId: toDraftId(held.key) }, sourceKey, key: held.key }
  const staged = await stageFile(context, place, upload.content)
  if (staged === 'gone') return { outcome: 'expired' }
  if ('outcome' in staged) return toNotAdded(staged.code)
  return sealFile(context, held.content.caseRecipient, staged, upload, async (sealed) =>
    'outcome' in sealed ? toNotAdded(sealed.code) : listInDraft(context, held.key, sealed),
  )
}

/** Removes a file of a draft; one that is not there is removed already. */
export function removeDraftFile(
  context: IntakeContext,
  key: string | undefined,
  fileId: string,
): Promise<Exclude<Saved, { outcome: 'wrong' | 'prove' }>> {
  return untilWritten(async () => {
    const held = await readHeldDraft(context, key)
    if (held?.content.submittedAs) return { outcome: 'submitted' }
    if (!held) return { outcome: 'expired', typed: {} }
    const files = held.content.answers.files.filter(({ id }) => id !== fileId)
    const draft = toDraft(context, held, withFiles(held.content, files))
    const written = await context.store.removeDraftFile(draft, held.version, fileId)
    if (written === 'stale') return written
    if (written === 'gone') return { outcome: 'expired', typed: {} }
    return { outcome: 'saved', next: 'files', key: held.key }
  })
}

/** Makes a stored file one of its case, if it still fits when nobody else adds one. */
async function addToCase(
  context: IntakeContext,
  cookie: string | undefined,
  { file, finished }: SealedFile,
): Promise<FileAdded> {
  let full: NotAdded | undefined
  const event = toComplainantEvent(context.clock(), 'fileAdded')
  const added = await actOnCase(context, cookie, 'addFile', async ({ reference }) => {
    full = findFull(await context.store.readFiles(reference), file.bytes)
    return full ? undefined : { event, file: finished }
  })
  if (full) return full
  if (added === 'notPossible') return toNotAdded('caseIsOver')
  return { outcome: added === 'done' ? 'added' : 'expired' }
}

/** Adds a file to a case that was handed in. Throws `StoreUnavailableError`. */
export async function addCaseFile(
  context: IntakeContext,
  cookie: string | undefined,
  upload: Upload,
): Promise<FileAdded> {
  const opened = await openSession(context, cookie)
  if (!opened) return { outcome: 'expired' }
  const { reference, caseRecipient } = opened.complaint
  const full = findFull(await context.store.readFiles(reference))
  if (full) return full
  const owner = { reference }
  const place = { owner, sourceKey: undefined, key: makeDraftKey() }
  const staged = await stageFile(context, place, upload.content)
  if (staged === 'gone') return { outcome: 'expired' }
  if ('outcome' in staged) return toNotAdded(staged.code)
  return sealFile(context, caseRecipient, staged, upload, async (sealed) => {
    if ('outcome' in sealed) return toNotAdded(sealed.code)
    const added = await addToCase(context, cookie, sealed)
    if (added.outcome !== 'added') await context.store.removeUnfinished(sealed.file.id, owner)
    return added
  })
}
