import type { Kysely } from 'kysely'
import type { StoredPublication } from '#src/complaints/store/publication-store.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

export const listPublications = (db: Db): Promise<StoredPublication[]> =>
  db.selectFrom('publications').selectAll().orderBy('reference').execute()

export const findPublication = (
  db: Db,
  reference: string,
): Promise<StoredPublication | undefined> =>
  db.selectFrom('publications').selectAll().where('reference', '=', reference).executeTakeFirst()

/** Puts what is told of a case in the place of what was; with no hash it is taken back. */
export async function putPublication(
  db: Db,
  reference: string,
  hash: string | null,
  content: string | undefined,
): Promise<void> {
  await db.deleteFrom('publications').where('reference', '=', reference).execute()
  if (hash === null || content === undefined) return
  await db.insertInto('publications').values({ reference, hash, content }).execute()
}
