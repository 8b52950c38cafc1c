import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

/** Packages for other units, sealed to them, and how far each has come; they go with their case. */
export async function addHandOvers(
  db: Kysely<Tables>,
  { key, bytes, sum, tableEnd }: ColumnTypes,
): Promise<void> {
  await sql`create table hand_overs (
    id ${key} not null primary key,
    reference ${key} not null references complaints (reference) on delete cascade,
    from_unit ${key} not null,
    to_unit ${key} not null,
    way ${key} not null check (way in ('desk', 'webhook')),
    bytes ${sum} not null,
    hash ${key} not null,
    made_at ${key} not null,
    unfinished_since ${key},
    received_at ${key},
    attempts integer not null default 0,
    next_at ${key},
    delivered_at ${key},
    ended_at ${key},
    problem ${key}
  ) ${tableEnd}`.execute(db)
  await sql`create index hand_overs_reference on hand_overs (reference)`.execute(db)
  await sql`create index hand_overs_unit on hand_overs (to_unit)`.execute(db)
  await sql`create index hand_overs_next on hand_overs (next_at)`.execute(db)
  await sql`create table hand_over_parts (
    hand_over_id ${key} not null references hand_overs (id) on delete cascade,
    position integer not null check (position >= 0),
    sealed_content ${bytes} not null,
    primary key (hand_over_id, position)
  ) ${tableEnd}`.execute(db)
}
