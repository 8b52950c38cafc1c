import { type Answers, answersSchema } from '#src/complaints/answers.ts'
import { type FileMeta, fileMetaSchema } from '#src/complaints/questions/files/question.ts'
import { openJson, openStream, openText } from '#src/complaints/seal/case.ts'
import {
  type ComplaintEvent,
  StoreUnavailableError,
} from '#src/complaints/store/complaint-store.ts'
import type { StoredFile } from '#src/complaints/store/draft-store.ts'
import type { Desk } from '#src/desk/desk.ts'
import { openCase } from '#src/desk/open-case.ts'
import type { CaseSource, DeskCase } from '#src/desk/source/case-source.ts'

/** A file of a case, already read through once to check it; it is never held in memory as a whole. */
export type CaseFile = {
  id: string
  /** Absent when it is damaged. */
  meta: FileMeta | undefined
  /** What an officer gets, in bytes; absent when it is damaged. */
  bytes: number | undefined
  /** Reads it again, opened, piece by piece. */
  read(): AsyncIterable<Uint8Array>
}

/** Everything sealed in a case; damaged parts are absent. */
export type CaseContent = Awaited<ReturnType<typeof readCaseContent>>

/** Opens all of a case with the officer's keys. Throws a `DeskError` when none of them opens it. */
export async function readCaseContent(desk: Desk, complaint: DeskCase) {
  const identity = await openCase(desk, complaint)
  const source = await desk.source()
  const [events, files] = await Promise.all([
    source.readEvents(complaint.reference),
    source.readFiles(complaint.reference),
  ])
  const answers = await openJson(identity, complaint.sealedAnswers, answersSchema)
  const opened: CaseFile[] = []
  // One after the other: a case may have 200 MB of them.
  for (const file of inOrderOfAnswers(files, answers))
    opened.push(await openFile(source, complaint.reference, identity, file))
  await source.tell('opened', complaint.reference)
  return {
    answers,
    events: await Promise.all(events.map((event) => openEvent(identity, event))),
    files: opened,
  }
}

/** Files as the resident added them, then those added later. */
function inOrderOfAnswers(files: readonly StoredFile[], answers: Answers | undefined) {
  const ids = answers?.files.map(({ id }) => id) ?? []
  const toPlace = ({ id }: StoredFile) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return files.toSorted((one, other) => toPlace(one) - toPlace(other))
}

async function openEvent(identity: string, event: ComplaintEvent) {
  const { sealedPublic, sealedInternal, ...open } = event
  const text = sealedPublic && (await openText(identity, sealedPublic))
  const internal = sealedInternal && (await openText(identity, sealedInternal))
  const isDamaged = text === undefined || internal === undefined
  return { ...open, text: text ?? null, internal: internal ?? null, isDamaged }
}

/** Bytes of what was sealed; nothing when it cannot be opened to its end. */
async function countBytes(opened: AsyncIterable<Uint8Array>): Promise<number | undefined> {
  let bytes = 0
  try {
    for await (const piece of opened) bytes += piece.length
    return bytes
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error
    return undefined
  }
}

async function openFile(
  source: CaseSource,
  reference: string,
  identity: string,
  { id, sealedMeta }: StoredFile,
): Promise<CaseFile> {
  const read = () => openStream(identity, source.readParts(reference, id))
  const meta = await openJson(identity, sealedMeta, fileMetaSchema)
  return { id, meta, bytes: await countBytes(read()), read }
}
