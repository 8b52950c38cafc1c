import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

/** What the public is told of cases; it stays for its term, also when the case is gone. */
export async function addPublications(db: Kysely<Tables>, types: ColumnTypes): Promise<void> {
  const { key, tableEnd } = types
  await sql`create table publications (
    reference ${key} not null primary key,
    hash ${key} not null,
    content text not null
  ) ${tableEnd}`.execute(db)
}
