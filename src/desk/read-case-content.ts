import { type Answers, answersSchema, fileMetaSchema } from '#src/complaints/answers.ts'
import { openWith } from '#src/complaints/seal/case-key.ts'
import { openJson, openText } from '#src/complaints/seal/sealed-values.ts'
import type {
  Complaint,
  ComplaintEvent,
  ComplaintStore,
} from '#src/complaints/store/complaint-store.ts'
import type { StoredFile } from '#src/complaints/store/file-store.ts'
import type { Desk } from '#src/desk/desk.ts'
import { openCase } from '#src/desk/open-case.ts'

/** A case with everything that was sealed; what is damaged is absent. */
export type CaseContent = Awaited<ReturnType<typeof readCaseContent>>

/** Opens all of a case with the officer's keys. Throws a `DeskError` when none of them opens it. */
export async function readCaseContent(desk: Desk, complaint: Complaint) {
  const identity = await openCase(desk, complaint)
  const store = await desk.store()
  const [events, files] = await Promise.all([
    store.readEvents(complaint.reference),
    store.readFiles(complaint.reference),
  ])
  const answers = await openJson(identity, complaint.sealedAnswers, answersSchema)
  return {
    answers,
    events: await Promise.all(events.map((event) => openEvent(identity, event))),
    files: await Promise.all(
      inOrderOfAnswers(files, answers).map((file) => openFile(store, identity, file)),
    ),
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

async function openFile(store: ComplaintStore, identity: string, { id, sealedMeta }: StoredFile) {
  const sealed = Buffer.concat(await Array.fromAsync(store.readParts(id)))
  return {
    id,
    meta: await openJson(identity, sealedMeta, fileMetaSchema),
    content: await openWith(identity, sealed),
  }
}
