import type { ExpressionBuilder, Kysely } from 'kysely'
import { ENDED } from '#src/complaints/store/cases.ts'
import type { OfficeEntry } from '#src/complaints/store/complaint-store.ts'
import { putPublication } from '#src/complaints/store/publications.ts'
import { recordOffice, recordRemoval } from '#src/complaints/store/record.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

/** Whether a case may go: what a dry run lists is what goes. */
const mayGo = (eb: ExpressionBuilder<Tables, 'complaints'>) =>
  eb.and([eb('state', 'in', ENDED), eb('onHold', '=', 0)])

/** Cases that were closed or withdrawn before an instant, and are not on hold. */
export async function findEndedCases(db: Db, endedBefore: string): Promise<string[]> {
  const found = await db
    .selectFrom('complaints')
    .select('reference')
    .where(mayGo)
    .where('changedAt', '<', endedBefore)
    .orderBy('reference')
    .execute()
  return found.map(({ reference }) => reference)
}

/** Removes cases whose retention is over, with their events and files, and records each; see `ComplaintStore`. */
export function removeEndedCases(
  db: Db,
  endedBefore: string,
  now: Date,
  by?: OfficeEntry,
): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const removed = await transaction
      .deleteFrom('complaints')
      .where(mayGo)
      .where('changedAt', '<', endedBefore)
      .returning('reference')
      .execute()
    const references = removed.map(({ reference }) => reference).toSorted()
    if (by) await recordOffice(transaction, by)
    for (const reference of references)
      await recordRemoval(transaction, reference, now.toISOString(), 'retention')
    return references.length
  })
}

/** Removes one case before its time; see `ComplaintStore`. */
export function eraseCase(
  db: Db,
  reference: string,
  version: number,
  now: Date,
  why: 'request' | 'drill',
  by?: OfficeEntry,
): Promise<'erased' | 'stale'> {
  return db.transaction().execute(async (transaction) => {
    const removing = transaction
      .deleteFrom('complaints')
      .where('reference', '=', reference)
      .where('version', '=', version)
    // Nobody waits for the end of a drill, wherever it broke off.
    const { numDeletedRows } = await (why === 'drill'
      ? removing
      : removing.where(mayGo)
    ).executeTakeFirst()
    if (numDeletedRows === 0n) return 'stale'
    // Whoever has his data removed took back that the public may be told.
    await putPublication(transaction, reference, null, undefined)
    if (by) await recordOffice(transaction, by)
    await recordRemoval(transaction, reference, now.toISOString(), why)
    return 'erased'
  })
}
