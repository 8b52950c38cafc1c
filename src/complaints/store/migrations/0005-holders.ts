import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

/** Cases say to whose keys they are sealed, by which list; those of before were sealed to keys of the settings. */
export async function addHolders(db: Kysely<Tables>, { key }: ColumnTypes): Promise<void> {
  await sql`alter table complaints add column holder ${key}`.execute(db)
  await sql`alter table complaints add column list_number integer not null default 0`.execute(db)
}
