import type { Kysely } from 'kysely'
import { addEvent, findBy } from '#src/complaints/store/cases.ts'
import { toComplaintRow } from '#src/complaints/store/complaint-rows.ts'
import type {
  Complaint,
  Draft,
  NewEvent,
  StoredOrKnown,
} from '#src/complaints/store/complaint-store.ts'
import { replaceDraft } from '#src/complaints/store/drafts.ts'
import { giveFilesToCase } from '#src/complaints/store/files.ts'
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
class DraftGone extends Error {}

async function submitIn(
  db: Db,
  complaint: Complaint,
  event: NewEvent,
  draft: Draft,
): Promise<StoredOrKnown> {
  const { tokenHash, reference } = complaint
  const known = await findKnown(db, tokenHash)
  if (known) return known
  if (!(await insertCase(db, complaint))) {
    return (await findKnown(db, tokenHash)) ?? { outcome: 'referenceTaken' }
  }
  if (!(await replaceDraft(db, draft))) throw new DraftGone()
  await giveFilesToCase(db, draft.id, reference)
  await addEvent(db, reference, event)
  return { outcome: 'stored', complaint }
}

/** Stores a case once per token, in one transaction; see `ComplaintStore`. */
export async function submitCase(
  db: Db,
  ...what: [complaint: Complaint, event: NewEvent, draft: Draft]
): Promise<StoredOrKnown> {
  try {
    return await db.transaction().execute((transaction) => submitIn(transaction, ...what))
  } catch (error) {
    if (error instanceof DraftGone) return { outcome: 'draftGone' }
    throw error
  }
}
