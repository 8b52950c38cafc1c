import type { Complaint, ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import {
  type Draft,
  NEW_DRAFT,
  type StoredFile,
  type Written,
} from '#src/complaints/store/draft-store.ts'
import { PART_BYTES } from '#src/complaints/store/tables.ts'
import { FILED_AT, type GivenFile, makeEvent } from '#tests/support/example-complaints.ts'

const NOW = new Date(FILED_AT)

/** The version a draft has now. */
async function toVersion(store: ComplaintStore, { id }: Draft): Promise<number> {
  return (await store.readDraft(id, new Date(0)))?.version ?? NEW_DRAFT
}

/** Writes a draft over whatever it is now. */
export async function keepDraft(store: ComplaintStore, draft: Draft): Promise<Written> {
  return store.writeDraft(draft, await toVersion(store, draft))
}

/** Stores the content of a file that is then to be finished. */
export async function storeParts(
  store: ComplaintStore,
  { id, content }: GivenFile,
  owner: Parameters<ComplaintStore['beginFile']>[1],
): Promise<'stored' | 'gone'> {
  if ((await store.beginFile(id, owner, NOW)) === 'gone') return 'gone'
  for (let position = 0; position * PART_BYTES < Math.max(content.length, 1); position += 1) {
    const part = content.subarray(position * PART_BYTES, (position + 1) * PART_BYTES)
    const stored = await store.appendPart(id, position, part, NOW)
    if (stored !== 'stored') throw new Error(stored)
  }
  return 'stored'
}

/** Adds a file to a draft and writes the draft over whatever it is now. */
export async function addFile(
  store: ComplaintStore,
  draft: Draft,
  { content, ...file }: GivenFile,
): Promise<Written> {
  const stored = await storeParts(store, { content, ...file }, { draftId: draft.id })
  if (stored === 'gone') return stored
  return store.finishDraftFile(draft, await toVersion(store, draft), file)
}

/** Hands in a draft as it is now, as `draft`. */
export async function submitLatest(
  store: ComplaintStore,
  ...[complaint, event, draft]: [
    ...(Parameters<ComplaintStore['submit']> extends [infer C, infer E, infer D, number]
      ? [C, E, D]
      : never),
  ]
) {
  return store.submit(complaint, event, draft, await toVersion(store, draft))
}

/** Keeps a draft and hands it in as a new case. */
export async function fileCase(
  store: ComplaintStore,
  draft: Draft,
  complaint: Complaint,
): Promise<Complaint> {
  await keepDraft(store, draft)
  const answer = await submitLatest(store, complaint, makeEvent(), draft)
  if (answer.outcome !== 'stored') throw new Error(answer.outcome)
  return answer.complaint
}

/** The files of a case with their contents. */
export async function readWholeFiles(
  store: ComplaintStore,
  reference: string,
): Promise<GivenFile[]> {
  const files = await store.readFiles(reference)
  return Promise.all(files.map((file) => readWhole(store, file)))
}

async function readWhole(store: ComplaintStore, { bytes, ...file }: StoredFile) {
  const content = new Uint8Array(Buffer.concat(await Array.fromAsync(store.readParts(file.id))))
  if (content.length !== bytes) throw new Error(`${content.length} bytes are not ${bytes}`)
  return { ...file, content }
}

/** Bytes of all drafts; the first thing a test asks a store may be this, as it reads only. */
export async function sumDraftBytes(store: ComplaintStore): Promise<number> {
  return (await store.readDraftTotals('')).bytes
}
