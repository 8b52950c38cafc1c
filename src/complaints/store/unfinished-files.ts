import type { Kysely } from 'kysely'
import type { Appended, FileOwner } from '#src/complaints/store/draft-store.ts'
import { addToTotals } from '#src/complaints/store/draft-totals.ts'
import { holdDraft, toOwnerColumn } from '#src/complaints/store/files.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

/** Undoes the transaction. */
class NotAppended extends Error {
  readonly why: Appended
  constructor(why: Appended) {
    super(why)
    this.why = why
  }
}

async function countParts(db: Db, fileId: string): Promise<number> {
  const { last } = await db
    .selectFrom('complaintFileParts')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('fileId', '=', fileId)
    .executeTakeFirstOrThrow()
  return last === null ? 0 : last + 1
}

async function appendIn(
  db: Db,
  fileId: string,
  position: number,
  part: Uint8Array,
  now: Date,
): Promise<Appended> {
  const file = await db
    .selectFrom('complaintFiles')
    .select('draftId')
    .where('id', '=', fileId)
    .where('unfinishedSince', 'is not', null)
    .executeTakeFirst()
  if (!file) return 'gone'
  // The draft's row first, as everywhere: whoever removes it waits, or is waited for.
  const draft = file.draftId !== null && (await holdDraft(db, file.draftId, part.length))
  if (draft === undefined) return 'gone'
  const { numUpdatedRows } = await db
    .updateTable('complaintFiles')
    .set((eb) => ({ bytes: eb('bytes', '+', part.length), unfinishedSince: now.toISOString() }))
    .where('id', '=', fileId)
    .where('unfinishedSince', 'is not', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new NotAppended('gone')
  const parts = await countParts(db, fileId)
  if (position !== parts) throw new NotAppended(position < parts ? 'known' : 'gap')
  await db
    .insertInto('complaintFileParts')
    .values({ fileId, position, sealedContent: part })
    .execute()
  if (draft) await addToTotals(db, { ...draft, bytes: part.length })
  return 'stored'
}

/** Adds a part; see `FileStore`. */
export async function appendPart(
  db: Db,
  ...what: [fileId: string, position: number, part: Uint8Array, now: Date]
): Promise<Appended> {
  try {
    return await db.transaction().execute((transaction) => appendIn(transaction, ...what))
  } catch (error) {
    if (error instanceof NotAppended) return error.why
    throw error
  }
}

export async function readUnfinished(
  db: Db,
  fileId: string,
  owner: FileOwner,
): Promise<{ parts: number; bytes: number } | undefined> {
  const [column, value] = toOwnerColumn(owner)
  const file = await db
    .selectFrom('complaintFiles')
    .select('bytes')
    .where('id', '=', fileId)
    .where(column, '=', value)
    .where('unfinishedSince', 'is not', null)
    .executeTakeFirst()
  return file && { bytes: file.bytes, parts: await countParts(db, fileId) }
}

/** Removes an unfinished file; with `since` only if nothing was added to it after that. */
export function removeUnfinished(
  db: Db,
  fileId: string,
  owner: FileOwner,
  since?: Date,
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const draft = 'draftId' in owner ? await holdDraft(transaction, owner.draftId, 0) : undefined
    const [column, value] = toOwnerColumn(owner)
    let removal = transaction
      .deleteFrom('complaintFiles')
      .where('id', '=', fileId)
      .where(column, '=', value)
      .where('unfinishedSince', 'is not', null)
    if (since) removal = removal.where('unfinishedSince', '<=', since.toISOString())
    const removed = await removal.returning(['draftId', 'bytes']).executeTakeFirst()
    if (!removed || !draft || removed.draftId === null) return
    await holdDraft(transaction, removed.draftId, -removed.bytes)
    await addToTotals(transaction, { ...draft, bytes: -removed.bytes })
  })
}

export async function removeUnfinishedFiles(db: Db, since: Date): Promise<number> {
  const files = await db
    .selectFrom('complaintFiles')
    .select(['id', 'draftId', 'reference'])
    .where('unfinishedSince', '<=', since.toISOString())
    .execute()
  for (const { id, draftId, reference } of files) {
    const owner = draftId === null ? { reference: reference ?? '' } : { draftId }
    await removeUnfinished(db, id, owner, since)
  }
  return files.length
}
