import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

/** Cases say which officer works on them, and with which other case. */
export async function addOfficersOfCases(db: Kysely<Tables>, { key }: ColumnTypes): Promise<void> {
  await sql`alter table complaints add column assigned_to ${key}`.execute(db)
  await sql`alter table complaints add column merged_into ${key}`.execute(db)
}
