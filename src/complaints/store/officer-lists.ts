import type { Kysely } from 'kysely'
import type { Tables } from '#src/complaints/store/tables.ts'
import { type OfficerList, officerListSchema } from '#src/officers/officer-list.ts'

type Db = Kysely<Tables>

/** The part of the store that keeps officers' lists; whether they count, whoever reads them finds out. */
export interface OfficerListStore {
  /** All lists, the first one first. Throws an `Error` for what is no list. */
  readOfficerLists(): Promise<OfficerList[]>
  /** Keeps a list; whoever signed in by the one before has to do so again. `taken`: there is one of this number; it stays. */
  addOfficerList(list: OfficerList, now: Date): Promise<'added' | 'taken'>
}

export async function readOfficerLists(db: Db): Promise<OfficerList[]> {
  const rows = await db.selectFrom('officerLists').select('content').orderBy('number').execute()
  return rows.map(({ content }) => officerListSchema.parse(JSON.parse(content)))
}

export function addOfficerList(db: Db, list: OfficerList, now: Date): Promise<'added' | 'taken'> {
  return db.transaction().execute(async (transaction) => {
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('officerLists')
      .values({
        number: list.number,
        adoptedAt: now.toISOString(),
        content: JSON.stringify(list),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if ((numInsertedOrUpdatedRows ?? 0n) === 0n) return 'taken'
    await transaction.deleteFrom('deskSessions').execute()
    return 'added'
  })
}
