import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

/** Officers sign in: a session is known by the hash of what its officer's device holds. */
export async function addDeskSessions(
  db: Kysely<Tables>,
  { key, tableEnd }: ColumnTypes,
): Promise<void> {
  await sql`create table desk_sessions (
    token_hash ${key} not null primary key,
    signing_key ${key} not null,
    list_number integer not null,
    opened_at ${key} not null,
    seen_at ${key} not null
  ) ${tableEnd}`.execute(db)
}
