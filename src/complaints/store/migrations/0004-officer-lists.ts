import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

/** The officers' lists move in: as they were signed, and never changed. */
export async function addOfficerLists(
  db: Kysely<Tables>,
  { key, tableEnd }: ColumnTypes,
): Promise<void> {
  await sql`create table officer_lists (
    number integer not null primary key check (number > 0),
    adopted_at ${key} not null,
    content text not null
  ) ${tableEnd}`.execute(db)
}
