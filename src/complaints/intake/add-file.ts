import { type DraftFile, MOST_FILES } from '#src/complaints/answers.ts'
import type { FileAdded, ProblemCode, Saved, Upload } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { checkFile } from '#src/complaints/files/check-file.ts'
import { changeCase, toComplainantEvent } from '#src/complaints/intake/act-on-case.ts'
import { openSession } from '#src/complaints/intake/case-session.ts'
import {
  type DraftContent,
  isDraftBoxFull,
  readHeldDraft,
  toDraft,
} from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { sealFile, toDraftFile } from '#src/complaints/intake/seal-file.ts'
import { untilWritten } from '#src/complaints/intake/until-written.ts'
import { toDraftId } from '#src/complaints/seal/draft-seal.ts'
import type { FinishedFile } from '#src/complaints/store/file-store.ts'

const MEBIBYTE = 1024 * 1024
const MOST_BYTES = 60 * MEBIBYTE

const { file: field } = FIELDS.files
const toWrong = (code: ProblemCode, count?: number): FileAdded => ({
  outcome: 'wrong',
  problem: { field, code, ...(count === undefined ? {} : { count }) },
})

const toSize = ({ bytes }: { bytes: number }) => bytes

/** Why a case with files of these sizes may not have one more of `next` bytes. */
function findFull(sizes: readonly number[], next = 1): FileAdded | undefined {
  if (sizes.length >= MOST_FILES) return toWrong('filesTooMany', MOST_FILES)
  const bytes = sizes.reduce((sum, size) => sum + size, next)
  return bytes > MOST_BYTES ? toWrong('filesTooLarge', MOST_BYTES / MEBIBYTE) : undefined
}

const withFiles = (content: DraftContent, files: DraftContent['answers']['files']) => ({
  ...content,
  answers: { ...content.answers, files },
})

/** Lists a stored file in the draft. */
async function addToDraft(
  context: IntakeContext,
  key: string,
  file: DraftFile,
  sealed: FinishedFile,
): Promise<FileAdded | 'stale'> {
  const held = await readHeldDraft(context, key)
  if (!held || held.content.submittedAs) return { outcome: held ? 'submitted' : 'expired' }
  const { files } = held.content.answers
  const full = findFull(files.map(toSize), file.bytes)
  if (full) return full
  const draft = toDraft(context, held, withFiles(held.content, [...files, file]))
  const written = await context.store.finishDraftFile(draft, held.version, sealed)
  if (written === 'stale') return written
  return { outcome: written === 'written' ? 'added' : 'expired' }
}

/** Adds a file to a draft: checked, cleaned, sealed, stored. Throws `StoreUnavailableError`. */
export async function addDraftFile(
  context: IntakeContext,
  key: string | undefined,
  upload: Upload,
  keepsTime: boolean,
): Promise<FileAdded> {
  const held = await readHeldDraft(context, key)
  const before = held?.content
  if (before?.submittedAs) return { outcome: 'submitted' }
  if (!before || !key) return { outcome: 'expired' }
  const full = findFull(before.answers.files.map(toSize))
  if (full) return full
  if (await isDraftBoxFull(context, held.sourceKey)) return { outcome: 'unavailable' }
  const checked = await checkFile(upload.content, upload.name, keepsTime)
  if (checked.outcome === 'wrong') return toWrong(checked.code)
  const file = toDraftFile(checked.file)
  const owner = { draftId: toDraftId(key) }
  const { caseRecipient } = before
  const sealed = await sealFile(context, owner, caseRecipient, file, checked.file.bytes)
  if (!sealed) return { outcome: 'expired' }
  // An upload takes long: other answers, and other files, may have come in meanwhile.
  const added = await untilWritten(() => addToDraft(context, key, file, sealed))
  if (added.outcome !== 'added') await context.store.removeUnfinished(file.id, owner)
  return added
}

/** Removes a file of a draft; one that is not there is removed already. */
export function removeDraftFile(
  context: IntakeContext,
  key: string | undefined,
  fileId: string,
): Promise<Exclude<Saved, { outcome: 'wrong' }>> {
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

const readSizes = async ({ store }: IntakeContext, reference: string) =>
  (await store.readFiles(reference)).map(toSize)

/** Makes a stored file one of its case, if it still fits when nobody else adds one. */
async function addToCase(
  context: IntakeContext,
  cookie: string | undefined,
  file: FinishedFile,
  bytes: number,
): Promise<FileAdded> {
  let full: FileAdded | undefined
  const event = toComplainantEvent(context.clock(), 'fileAdded')
  const added = await changeCase(context, cookie, 'addFile', async ({ reference }) => {
    full = findFull(await readSizes(context, reference), bytes)
    return full ? undefined : { event, file }
  })
  if (full) return full
  if (added === 'notPossible') return toWrong('caseIsOver')
  return { outcome: added === 'done' ? 'added' : 'expired' }
}

/** Adds a file to a case that was handed in. Throws `StoreUnavailableError`. */
export async function addCaseFile(
  context: IntakeContext,
  cookie: string | undefined,
  upload: Upload,
  keepsTime: boolean,
): Promise<FileAdded> {
  const opened = await openSession(context, cookie)
  if (!opened) return { outcome: 'expired' }
  const { reference, caseRecipient } = opened.complaint
  const full = findFull(await readSizes(context, reference))
  if (full) return full
  const checked = await checkFile(upload.content, upload.name, keepsTime)
  if (checked.outcome === 'wrong') return toWrong(checked.code)
  const draftFile = toDraftFile(checked.file)
  const owner = { reference }
  const file = await sealFile(context, owner, caseRecipient, draftFile, checked.file.bytes)
  if (!file) return { outcome: 'expired' }
  const added = await addToCase(context, cookie, file, draftFile.bytes)
  if (added.outcome !== 'added') await context.store.removeUnfinished(file.id, owner)
  return added
}
