import type { Kysely } from 'kysely'
import {
  type Draft,
  type FinishedFile,
  NEW_DRAFT,
  type StoredDraft,
  type Written,
} from '#src/complaints/store/draft-store.ts'
import { addToTotals, removeEmptyTotals } from '#src/complaints/store/draft-totals.ts'
import { finishFile } from '#src/complaints/store/files.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

/** The draft, unless it is unknown or its time is over. */
export function readDraft(db: Db, id: string, now: Date): Promise<StoredDraft | undefined> {
  return db
    .selectFrom('complaintDrafts')
    .select(['id', 'sealed', 'expiresAt', 'sourceKey', 'version'])
    .where('id', '=', id)
    .where('expiresAt', '>', now.toISOString())
    .executeTakeFirst()
}

/** `stale` when it is there already. */
async function beginDraft(db: Db, draft: Draft): Promise<Written> {
  const bytes = draft.sealed.length
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('complaintDrafts')
    .values({ ...draft, version: NEW_DRAFT + 1, bytes })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return 'stale'
  await addToTotals(db, { sourceKey: draft.sourceKey, drafts: 1, bytes })
  return 'written'
}

/** What a draft was, once it is replaced: nobody else changes it before the end of the transaction. */
type Replaced = {
  sourceKey: string
  /** Of the draft as it is now, with all its files. */
  bytes: number
  /** Of it, what was added now. */
  change: number
}

/** Writes what a draft has become. The caller holds a transaction and then changes the sums by `change`. */
export async function replaceDraft(
  db: Db,
  { id, sealed, expiresAt }: Draft,
  seen: number,
): Promise<Replaced | 'stale' | 'gone'> {
  const before = await db
    .selectFrom('complaintDrafts')
    .select(({ fn }) => fn<number>('length', ['sealed']).as('length'))
    .where('id', '=', id)
    .executeTakeFirst()
  if (!before) return 'gone'
  const change = sealed.length - before.length
  const after = await db
    .updateTable('complaintDrafts')
    .set((eb) => ({ sealed, expiresAt, version: seen + 1, bytes: eb('bytes', '+', change) }))
    .where('id', '=', id)
    .where('version', '=', seen)
    .returning(['sourceKey', 'bytes'])
    .executeTakeFirst()
  return after ? { ...after, change } : 'stale'
}

/** Takes the bytes of files off a draft whose row the transaction holds. */
export async function releaseBytes(db: Db, id: string, bytes: number): Promise<void> {
  if (bytes === 0) return
  await db
    .updateTable('complaintDrafts')
    .set((eb) => ({ bytes: eb('bytes', '-', bytes) }))
    .where('id', '=', id)
    .execute()
}

/** Replaces a draft, does `more`, which tells what that changes in its bytes, and then changes the sums. */
function replaceWith(
  db: Db,
  draft: Draft,
  seen: number,
  more: (transaction: Db) => Promise<number>,
): Promise<Written> {
  return db.transaction().execute(async (transaction) => {
    const replaced = await replaceDraft(transaction, draft, seen)
    if (typeof replaced === 'string') return replaced
    const { sourceKey, change } = replaced
    await addToTotals(transaction, { sourceKey, bytes: change + (await more(transaction)) })
    return 'written'
  })
}

export function writeDraft(db: Db, draft: Draft, seen: number): Promise<Written> {
  return seen === NEW_DRAFT
    ? db.transaction().execute((transaction) => beginDraft(transaction, draft))
    : replaceWith(db, draft, seen, async () => 0)
}

const toLoss = ({ sourceKey, bytes }: { sourceKey: string; bytes: number }) => {
  return { sourceKey, drafts: -1, bytes: -bytes }
}

/** Its files go with it. */
export function removeDraft(db: Db, id: string): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const removed = await transaction
      .deleteFrom('complaintDrafts')
      .where('id', '=', id)
      .returning(['sourceKey', 'bytes'])
      .execute()
    await addToTotals(transaction, ...removed.map(toLoss))
  })
}

/** Undoes the transaction. */
class FileGone extends Error {}

export async function finishDraftFile(
  db: Db,
  draft: Draft,
  seen: number,
  file: FinishedFile,
): Promise<Written> {
  try {
    return await replaceWith(db, draft, seen, async (transaction) => {
      if (!(await finishFile(transaction, file, { draftId: draft.id }))) throw new FileGone()
      return 0
    })
  } catch (error) {
    if (error instanceof FileGone) return 'gone'
    throw error
  }
}

export function removeDraftFile(
  db: Db,
  draft: Draft,
  seen: number,
  fileId: string,
): Promise<Written> {
  return replaceWith(db, draft, seen, async (transaction) => {
    const removed = await transaction
      .deleteFrom('complaintFiles')
      .where('id', '=', fileId)
      .where('draftId', '=', draft.id)
      .where('unfinishedSince', 'is', null)
      .returning('bytes')
      .executeTakeFirst()
    const bytes = removed?.bytes ?? 0
    await releaseBytes(transaction, draft.id, bytes)
    return -bytes
  })
}

/** Drafts that are removed in one transaction: nobody else waits for long. */
const REMOVED_AT_ONCE = 100

/** Removes some of the drafts whose time is over; returns how many. */
function removeSomeExpired(db: Db, now: string): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const expired = transaction
      .selectFrom('complaintDrafts')
      .select('id')
      .where('expiresAt', '<=', now)
      .orderBy('id')
      .limit(REMOVED_AT_ONCE)
    const removed = await transaction
      .deleteFrom('complaintDrafts')
      .where('id', 'in', expired)
      .where('expiresAt', '<=', now)
      .returning(['sourceKey', 'bytes'])
      .execute()
    await addToTotals(transaction, ...removed.map(toLoss))
    return removed.length
  })
}

/** Removes drafts whose time is over, with their files; returns how many. */
export async function removeExpiredDrafts(db: Db, now: Date): Promise<number> {
  let all = 0
  for (;;) {
    const removed = await removeSomeExpired(db, now.toISOString())
    all += removed
    if (removed === 0) break
  }
  await removeEmptyTotals(db)
  return all
}
