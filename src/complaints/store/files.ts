import type { Kysely } from 'kysely'
import type { FileOwner, FinishedFile, StoredFile } from '#src/complaints/store/draft-store.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

/** Column and value that say whose file it is. */
export const toOwnerColumn = (owner: FileOwner): ['draftId' | 'reference', string] =>
  'draftId' in owner ? ['draftId', owner.draftId] : ['reference', owner.reference]

/** Takes hold of a draft's row until the end of the transaction and adds to its bytes; nothing when it is gone. */
export function holdDraft(
  db: Db,
  id: string,
  bytes: number,
): Promise<{ sourceKey: string } | undefined> {
  return db
    .updateTable('complaintDrafts')
    .set((eb) => ({ bytes: eb('bytes', '+', bytes) }))
    .where('id', '=', id)
    .returning('sourceKey')
    .executeTakeFirst()
}

/** Takes hold of whatever a file is to belong to. */
async function isThere(db: Db, owner: FileOwner): Promise<boolean> {
  if ('draftId' in owner) return (await holdDraft(db, owner.draftId, 0)) !== undefined
  const found = await db
    .updateTable('complaints')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('reference', '=', owner.reference)
    .returning('reference')
    .executeTakeFirst()
  return found !== undefined
}

export function beginFile(
  db: Db,
  fileId: string,
  owner: FileOwner,
  now: Date,
): Promise<'begun' | 'gone'> {
  return db.transaction().execute(async (transaction) => {
    if (!(await isThere(transaction, owner))) return 'gone'
    await transaction
      .insertInto('complaintFiles')
      .values({
        draftId: null,
        reference: null,
        ...owner,
        id: fileId,
        hash: '',
        sealedMeta: new Uint8Array(),
        bytes: 0,
        unfinishedSince: now.toISOString(),
      })
      .execute()
    return 'begun'
  })
}

/** One part; nothing behind the last one. */
export async function readPart(
  db: Db,
  fileId: string,
  position: number,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('complaintFileParts')
    .select('sealedContent')
    .where('fileId', '=', fileId)
    .where('position', '=', position)
    .executeTakeFirst()
  return row?.sealedContent
}

/** Makes an unfinished file of this owner a whole one; false when it is not there. */
export async function finishFile(
  db: Db,
  { id, hash, sealedMeta }: FinishedFile,
  owner: FileOwner,
): Promise<boolean> {
  const [column, value] = toOwnerColumn(owner)
  const { numUpdatedRows } = await db
    .updateTable('complaintFiles')
    .set({ hash, sealedMeta, unfinishedSince: null })
    .where('id', '=', id)
    .where(column, '=', value)
    .where('unfinishedSince', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/**
 * The whole files of a draft become those of a case, and are told; no content is written again, what is unfinished
 * goes.
 */
export async function giveFilesToCase(
  db: Db,
  draftId: string,
  reference: string,
): Promise<Pick<StoredFile, 'id' | 'hash'>[]> {
  await db
    .deleteFrom('complaintFiles')
    .where('draftId', '=', draftId)
    .where('unfinishedSince', 'is not', null)
    .execute()
  return db
    .updateTable('complaintFiles')
    .set({ draftId: null, reference })
    .where('draftId', '=', draftId)
    .returning(['id', 'hash'])
    .execute()
}

/** The whole files of a case. */
export function readFiles(db: Db, reference: string): Promise<StoredFile[]> {
  return db
    .selectFrom('complaintFiles')
    .select(['id', 'sealedMeta', 'hash', 'bytes'])
    .where('reference', '=', reference)
    .where('unfinishedSince', 'is', null)
    .orderBy('id')
    .execute()
}
