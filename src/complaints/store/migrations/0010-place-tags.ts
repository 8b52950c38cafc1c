import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

/**
 * Hashes of what residents typed go: of places, and of answers under the key of the host. Places in no list get a tag
 * instead, under a key that lies here only sealed to officers.
 */
export async function addPlaceTags(db: Kysely<Tables>, types: ColumnTypes): Promise<void> {
  const { bytes, key, tableEnd, rewrite } = types
  await sql`update complaints set place_key = '', content_hash = ''`.execute(db)
  await sql`drop index complaints_place`.execute(db)
  await sql`alter table complaints drop column place_key`.execute(db)
  await sql`alter table complaints add column place_tag ${key}`.execute(db)
  await sql`create index complaints_centre on complaints (centre_id, filed_at)`.execute(db)
  await sql`create index complaints_tag on complaints (place_tag, filed_at)`.execute(db)
  await sql`create table place_keys (
    authority ${key} not null primary key,
    key_id ${key} not null,
    list_number integer not null,
    made_at ${key} not null,
    sealed ${bytes} not null,
    by_key ${key} not null,
    signature ${key} not null
  ) ${tableEnd}`.execute(db)
  await rewrite(db, 'complaints', 'content_hash')
}
