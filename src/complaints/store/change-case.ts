import type { Kysely } from 'kysely'
import { addEvent } from '#src/complaints/store/cases.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { insertFile } from '#src/complaints/store/files.ts'
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

/** Changes a case that is still as the writer saw it, in one transaction; see `ComplaintStore`. */
export function changeCase(
  db: Db,
  reference: string,
  version: number,
  change: Change,
): Promise<'changed' | 'stale' | 'unknown'> {
  return db.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('complaints')
      .set({ ...toColumns(change), version: version + 1 })
      .where('reference', '=', reference)
      .where('version', '=', version)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return (await isKnown(transaction, reference)) ? 'stale' : 'unknown'
    await addEvent(transaction, reference, change.event)
    if (change.file) await insertFile(transaction, change.file, { reference })
    return 'changed'
  })
}
