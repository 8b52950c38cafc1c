import { type DraftFile, MOST_FILES } from '#src/complaints/answers.ts'
import type { FileAdded, ProblemCode, Saved, Upload } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { checkFile } from '#src/complaints/files/check-file.ts'
import { changeCase, toComplainantEvent } from '#src/complaints/intake/act-on-case.ts'
import { openSession } from '#src/complaints/intake/case-session.ts'
import {
  type DraftContent,
  isDraftBoxFull,
  readDraftContent,
  toStoredDraft,
} from '#src/complaints/intake/draft-box.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { sealFile, toDraftFile } from '#src/complaints/intake/seal-file.ts'
import type { Complaint, SealedFile } from '#src/complaints/store/complaint-store.ts'

const MEBIBYTE = 1024 * 1024
const MOST_BYTES = 60 * MEBIBYTE

const { file: field } = FIELDS.files
const toWrong = (code: ProblemCode, count?: number): FileAdded => ({
  outcome: 'wrong',
  problem: { field, code, ...(count === undefined ? {} : { count }) },
})

const toSize = ({ bytes }: DraftFile) => bytes

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

/** Lists a sealed file in the draft and stores both; one draft at a time. */
async function addToDraft(
  context: IntakeContext,
  key: string,
  file: DraftFile,
  sealed: SealedFile,
): Promise<FileAdded> {
  const content = await readDraftContent(context, key)
  if (!content || content.submittedAs) return { outcome: content ? 'submitted' : 'expired' }
  const full = findFull(content.answers.files.map(toSize), file.bytes)
  if (full) return full
  const draft = toStoredDraft(context, key, withFiles(content, [...content.answers.files, file]))
  const added = await context.store.addDraftFile(draft, sealed)
  return { outcome: added === 'added' ? 'added' : 'expired' }
}

/** Adds a file to a draft: checked, cleaned, sealed, stored. Throws `StoreUnavailableError`. */
export async function addDraftFile(
  context: IntakeContext,
  key: string | undefined,
  upload: Upload,
  keepsTime: boolean,
): Promise<FileAdded> {
  const before = await readDraftContent(context, key)
  if (before?.submittedAs) return { outcome: 'submitted' }
  if (!before || !key) return { outcome: 'expired' }
  const full = findFull(before.answers.files.map(toSize))
  if (full) return full
  if (await isDraftBoxFull(context)) return { outcome: 'unavailable' }
  const checked = await checkFile(upload.content, upload.name, keepsTime)
  if (checked.outcome === 'wrong') return toWrong(checked.code)
  const file = toDraftFile(checked.file)
  const sealed = await sealFile(before.caseRecipient, file, checked.file.bytes)
  // An upload takes long: other answers, and other files, may have come in meanwhile.
  return context.turns.run(key, () => addToDraft(context, key, file, sealed))
}

/** Removes a file of a draft; one that is not there is removed already. */
export async function removeDraftFile(
  context: IntakeContext,
  key: string | undefined,
  fileId: string,
): Promise<Exclude<Saved, { outcome: 'wrong' }>> {
  const content = await readDraftContent(context, key)
  if (content?.submittedAs) return { outcome: 'submitted' }
  if (!content || !key) return { outcome: 'expired', typed: {} }
  const files = content.answers.files.filter(({ id }) => id !== fileId)
  await context.store.removeDraftFile(
    toStoredDraft(context, key, withFiles(content, files)),
    fileId,
  )
  return { outcome: 'saved', next: 'files', key }
}

/** Stores a sealed file with its case; one file of a case at a time, so that their number is true. */
async function addToCase(
  context: IntakeContext,
  cookie: string | undefined,
  { reference }: Complaint,
  file: SealedFile,
): Promise<FileAdded> {
  const sizes = await context.store.readFileSizes(reference)
  const full = findFull(sizes, file.sealedContent.length)
  if (full) return full
  const event = toComplainantEvent(context.clock(), 'fileAdded')
  const added = await changeCase(context, cookie, 'addFile', async () => ({ event, file }))
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
  const { complaint } = opened
  const full = findFull(await context.store.readFileSizes(complaint.reference))
  if (full) return full
  const checked = await checkFile(upload.content, upload.name, keepsTime)
  if (checked.outcome === 'wrong') return toWrong(checked.code)
  const draftFile = toDraftFile(checked.file)
  const file = await sealFile(complaint.caseRecipient, draftFile, checked.file.bytes)
  return context.turns.run(complaint.reference, () => addToCase(context, cookie, complaint, file))
}
