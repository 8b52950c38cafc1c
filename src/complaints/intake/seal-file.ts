import { createHash } from 'node:crypto'
import type { FileAdded } from '#src/complaints/file-intake.ts'
import { checkFile } from '#src/complaints/files/check-file.ts'
import type { WrongFile } from '#src/complaints/files/checked-file.ts'
import { BrokenMovieError } from '#src/complaints/files/clean-movie.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { appendInRoom, type FileInRoom } from '#src/complaints/intake/room.ts'
import {
  inParts,
  makeFileId,
  readStaged,
  type StagedFile,
} from '#src/complaints/intake/stage-file.ts'
import type { DraftFile, FileMeta } from '#src/complaints/questions/files/question.ts'
import { sealJson, sealStream } from '#src/complaints/seal/case.ts'
import type { FinishedFile } from '#src/complaints/store/draft-store.ts'
import { PART_BYTES } from '#src/complaints/store/tables.ts'

/** A file as a draft lists it, and what makes it a whole one in the store. */
export type SealedFile = { file: DraftFile; finished: FinishedFile }

/** What was announced with a file. */
export type SentAs = { name: string; keepsTime: boolean; source: string }

/** The content as it is; `note` gets what it throws: who looks at it may take that for a fault of the file. */
async function* noteError(content: AsyncIterable<Uint8Array>, note: (error: unknown) => void) {
  try {
    yield* content
  } catch (error) {
    note(error)
    throw error
  }
}

/** What becomes of a staged file, which is left where it is. */
async function sealStaged(
  context: IntakeContext,
  caseRecipient: string,
  staged: StagedFile,
  { name, keepsTime, source }: SentAs,
): Promise<SealedFile | WrongFile | 'gone'> {
  const { store } = context
  const { owner, sourceKey, type } = staged
  const broken: unknown[] = []
  const content = noteError(readStaged(context, staged), (error) => broken.push(error))
  const checked = await checkFile({ content, type, name, keepsTime, source })
  if (broken.length > 0) throw broken[0]
  if (checked.outcome === 'wrong') return checked
  const { content: kept, toFacts } = checked.file
  let bytes = 0
  async function* counted() {
    for await (const piece of kept) {
      bytes += piece.length
      yield piece
    }
  }
  const id = makeFileId()
  const sealed = sealStream([caseRecipient], counted())
  const stored = await storeContent(context, { id, owner, sourceKey }, sealed).catch(
    async (error) => {
      await store.removeUnfinished(id, owner)
      if (error instanceof BrokenMovieError) return 'broken' as const
      throw error
    },
  )
  if (stored === 'broken') return { outcome: 'wrong', code: 'recordingUnreadable' }
  if (stored === 'gone') return stored
  if (stored === 'full') {
    await store.removeUnfinished(id, owner)
    return { outcome: 'wrong', code: 'noRoom' }
  }
  const file: DraftFile = { id, bytes, ...toFacts() }
  const { thumbnail: _, ...meta } = file
  const sealedMeta = await sealJson([caseRecipient], meta satisfies FileMeta)
  return { file, finished: { ...stored, sealedMeta } }
}

/**
 * Looks at a staged file, seals what is kept of it to its case and stores that, unfinished; from here on only the
 * officers can open it. `keep` lists it, or says why it is refused. Only then is removed what was staged: whoever asks
 * again meanwhile must find it, or the file listed. After a failure of the store it stays, to be asked for again, and
 * goes with its owner or after an hour.
 */
export async function sealFile(
  context: IntakeContext,
  caseRecipient: string,
  staged: StagedFile,
  sentAs: SentAs,
  keep: (sealed: SealedFile | WrongFile) => Promise<FileAdded>,
): Promise<FileAdded> {
  const sealed = await sealStaged(context, caseRecipient, staged, sentAs)
  const added: FileAdded = sealed === 'gone' ? { outcome: 'expired' } : await keep(sealed)
  await context.store.removeUnfinished(staged.id, staged.owner)
  return added
}

/**
 * Stores sealed content as an unfinished file while it arrives, a part at a time, and gives what finishing it
 * needs; `gone` when whoever it belongs to is. What is left of it after a failure goes with its owner, or after an
 * hour. Throws what `content` throws, and `StoreUnavailableError`.
 */
async function storeContent(
  context: IntakeContext,
  file: FileInRoom,
  content: AsyncIterable<Uint8Array>,
): Promise<Pick<FinishedFile, 'id' | 'hash'> | 'gone' | 'full'> {
  const { store, clock } = context
  if ((await store.beginFile(file.id, file.owner, clock())) === 'gone') return 'gone'
  const hash = createHash('sha256')
  let position = 0
  for await (const part of inParts(content, PART_BYTES)) {
    hash.update(part)
    const appended = await appendInRoom(context, file, position, part)
    if (appended !== 'stored') return appended === 'full' ? appended : 'gone'
    position += 1
  }
  return { id: file.id, hash: hash.digest('hex') }
}
