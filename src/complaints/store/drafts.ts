import type { Kysely } from 'kysely'
import type { Draft, SealedFile } from '#src/complaints/store/complaint-store.ts'
import { insertFile } from '#src/complaints/store/files.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

/** The draft, unless it is unknown or its time is over. */
export function readDraft(db: Db, id: string, now: Date): Promise<Draft | undefined> {
  return db
    .selectFrom('complaintDrafts')
    .selectAll()
    .where('id', '=', id)
    .where('expiresAt', '>', now.toISOString())
    .executeTakeFirst()
}

export async function writeDraft(db: Db, draft: Draft): Promise<void> {
  const { sealed, expiresAt } = draft
  await db
    .insertInto('complaintDrafts')
    .values(draft)
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ sealed, expiresAt }))
    .execute()
}

/** Its files go with it. */
export async function removeDraft(db: Db, id: string): Promise<void> {
  await db.deleteFrom('complaintDrafts').where('id', '=', id).execute()
}

/** Writes what a draft has become; false when it is not there. */
export async function replaceDraft(db: Db, { id, sealed, expiresAt }: Draft): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('complaintDrafts')
    .set({ sealed, expiresAt })
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export function addDraftFile(
  db: Db,
  draft: Draft,
  file: SealedFile,
): Promise<'added' | 'draftGone'> {
  return db.transaction().execute(async (transaction) => {
    if (!(await replaceDraft(transaction, draft))) return 'draftGone'
    await insertFile(transaction, file, { draftId: draft.id })
    return 'added'
  })
}

export function removeDraftFile(db: Db, draft: Draft, fileId: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await replaceDraft(transaction, draft)
    await transaction
      .deleteFrom('complaintFiles')
      .where('id', '=', fileId)
      .where('draftId', '=', draft.id)
      .execute()
  })
}

/** Bytes of all drafts: what was written, and their files. */
export async function sumDraftBytes(db: Db): Promise<number> {
  const texts = await db
    .selectFrom('complaintDrafts')
    .select(({ fn }) => fn.sum<number | null>(fn('length', ['sealed'])).as('bytes'))
    .executeTakeFirstOrThrow()
  const files = await db
    .selectFrom('complaintFiles')
    .select(({ fn }) => fn.sum<number | null>('bytes').as('bytes'))
    .where('draftId', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(texts.bytes) + Number(files.bytes)
}

/** Removes drafts whose time is over, with their files; returns how many. */
export async function removeExpiredDrafts(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('complaintDrafts')
    .where('expiresAt', '<=', now.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
