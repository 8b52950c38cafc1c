import type { Kysely } from 'kysely'
import { addEvent } from '#src/complaints/store/cases.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { finishFile } from '#src/complaints/store/files.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>
type Change = Parameters<ComplaintStore['change']>[2]

/** The columns of a case that a change sets; what it does not name stays. */
function toColumns({ event, state, outcome, authority, copies, toVerify, urgent }: Change) {
  return {
    changedAt: event.at,
    ...(state !== undefined && { state }),
    ...(outcome !== undefined && { outcome }),
    ...(authority !== undefined && { authority }),
    ...(copies !== undefined && { copies: JSON.stringify(copies) }),
    ...(toVerify !== undefined && { toVerify: Number(toVerify) }),
    ...(urgent !== undefined && { urgent: Number(urgent) }),
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
  const { numUpdatedRows } = await db
    .updateTable('complaints')
    .set({ ...toColumns(change), version: version + 1 })
    .where('reference', '=', reference)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return (await isKnown(db, reference)) ? 'stale' : 'unknown'
  await addEvent(db, reference, change.event)
  if (change.file && !(await finishFile(db, change.file, { reference }))) throw new FileGone()
  return 'changed'
}

/** Changes a case that is still as the writer saw it, in one transaction; see `ComplaintStore`. */
export async function changeCase(
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
