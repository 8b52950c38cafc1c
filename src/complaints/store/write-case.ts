import type { Kysely } from 'kysely'
import { addEvent, findBy, toComplaintRow } from '#src/complaints/store/cases.ts'
import type {
  Complaint,
  ComplaintStore,
  NewEvent,
  StoredOrKnown,
} from '#src/complaints/store/complaint-store.ts'
import type { Draft } from '#src/complaints/store/draft-store.ts'
import { addToTotals } from '#src/complaints/store/draft-totals.ts'
import { releaseBytes, replaceDraft } from '#src/complaints/store/drafts.ts'
import { finishFile, giveFilesToCase } from '#src/complaints/store/files.ts'
import { changeHandOvers } from '#src/complaints/store/outbox.ts'
import { putPublication } from '#src/complaints/store/publications.ts'
import { recordChange, recordFiling } from '#src/complaints/store/record.ts'
import { recordSealedAnew } from '#src/complaints/store/sealed-anew.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

async function findKnown(db: Db, tokenHash: string): Promise<StoredOrKnown | undefined> {
  const complaint = await findBy(db, 'tokenHash', tokenHash)
  return complaint && { outcome: 'known', complaint }
}

/** False when its token or its reference is there already. */
async function insertCase(db: Db, complaint: Complaint): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('complaints')
    .values(toComplaintRow(complaint))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Undoes the transaction. */
class DraftNotReplaced extends Error {
  readonly outcome: 'draftStale' | 'draftGone'
  constructor(why: 'stale' | 'gone') {
    super(why)
    this.outcome = why === 'stale' ? 'draftStale' : 'draftGone'
  }
}

async function submitIn(
  db: Db,
  complaint: Complaint,
  event: NewEvent,
  draft: Draft,
  seen: number,
): Promise<StoredOrKnown> {
  const { tokenHash, reference } = complaint
  const known = await findKnown(db, tokenHash)
  if (known) return known
  if (!(await insertCase(db, complaint))) {
    return (await findKnown(db, tokenHash)) ?? { outcome: 'referenceTaken' }
  }
  const replaced = await replaceDraft(db, draft, seen)
  if (typeof replaced === 'string') throw new DraftNotReplaced(replaced)
  const files = await giveFilesToCase(db, draft.id, reference)
  await addEvent(db, reference, event)
  const bytesOfFiles = replaced.bytes - draft.sealed.length
  await releaseBytes(db, draft.id, bytesOfFiles)
  const bytes = replaced.change - bytesOfFiles
  await addToTotals(db, { sourceKey: replaced.sourceKey, bytes })
  await recordFiling(db, complaint, files)
  return { outcome: 'stored', complaint }
}

/** Stores a case once per token, in one transaction; see `ComplaintStore`. */
export async function submitCase(
  db: Db,
  ...what: [complaint: Complaint, event: NewEvent, draft: Draft, seen: number]
): Promise<StoredOrKnown> {
  try {
    return await db.transaction().execute((transaction) => submitIn(transaction, ...what))
  } catch (error) {
    if (error instanceof DraftNotReplaced) return { outcome: error.outcome }
    throw error
  }
}

type Change = Parameters<ComplaintStore['change']>[2]

/** The columns of a case that a change sets; what it does not name stays. */
function toColumns({
  event,
  toVerify,
  urgent,
  onHold,
  copies,
  promises,
  code,
  moved,
  signed,
  ...equal
}: Change) {
  const { state, outcome, authority, assignedTo, mergedInto } = equal
  return {
    changedAt: event.at,
    ...(state !== undefined && { state }),
    ...(outcome !== undefined && { outcome }),
    ...(authority !== undefined && { authority }),
    ...(assignedTo !== undefined && { assignedTo }),
    ...(mergedInto !== undefined && { mergedInto }),
    ...(copies !== undefined && { copies: JSON.stringify(copies) }),
    ...(toVerify !== undefined && { toVerify: Number(toVerify) }),
    ...(urgent !== undefined && { urgent: Number(urgent) }),
    ...(onHold !== undefined && { onHold: Number(onHold) }),
    ...code,
    ...(moved && { holder: moved.holder, envelope: moved.after, listNumber: signed?.list ?? 0 }),
    ...(promises !== undefined && { promises: JSON.stringify(promises) }),
  }
}

async function isKnown(db: Db, reference: string): Promise<boolean> {
  const found = await db
    .selectFrom('complaints')
    .select('version')
    .where('reference', '=', reference)
    .executeTakeFirst()
  return found !== undefined
}

/** Undoes the transaction. */
class FileGone extends Error {}

async function changeIn(
  db: Db,
  reference: string,
  version: number,
  change: Change,
): Promise<'changed' | 'stale' | 'unknown'> {
  const { moved } = change
  const { numUpdatedRows } = await db
    .updateTable('complaints')
    .set({ ...toColumns(change), version: version + 1 })
    .where('reference', '=', reference)
    .where('version', '=', version)
    .$if(moved !== undefined, (query) => query.where('envelope', '=', moved?.before ?? null))
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return (await isKnown(db, reference)) ? 'stale' : 'unknown'
  const events = await addEvent(db, reference, change.event)
  if (change.file && !(await finishFile(db, change.file, { reference }))) throw new FileGone()
  if (!(await changeHandOvers(db, reference, change))) throw new FileGone()
  const { published, publication } = change
  if (published !== undefined) await putPublication(db, reference, published, publication)
  await recordChange(db, reference, change, { version: version + 1, events })
  if (change.code) await recordSealedAnew(db, reference, change.event.at)
  return 'changed'
}

/** Changes a case that is still as the writer saw it, in one transaction; see `ComplaintStore`. */
export async function changeStoredCase(
  db: Db,
  ...what: [reference: string, version: number, change: Change]
): Promise<'changed' | 'stale' | 'unknown' | 'fileGone'> {
  try {
    return await db.transaction().execute((transaction) => changeIn(transaction, ...what))
  } catch (error) {
    if (error instanceof FileGone) return 'fileGone'
    throw error
  }
}
