import { type Kysely, sql } from 'kysely'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import { ALL_SOURCES, PART_BYTES, type Tables } from '#src/complaints/store/tables.ts'

/** What several processes must agree on: versions and sums of drafts, wrong tries, spent puzzles, the day's key. */
function toTables({ bytes, key, sum, tableEnd }: ColumnTypes) {
  return [
    sql`alter table complaint_drafts add column version integer not null default 1`,
    sql`alter table complaint_drafts add column source_key ${key} not null default ''`,
    sql`alter table complaint_drafts add column bytes ${sum} not null default 0`,
    sql`alter table complaint_files add column unfinished_since ${key}`,
    sql`create index complaint_files_unfinished on complaint_files (unfinished_since)
      where unfinished_since is not null`,

    sql`create table complaint_draft_totals (
      source_key ${key} not null primary key,
      drafts ${sum} not null,
      bytes ${sum} not null
    ) ${tableEnd}`,

    sql`create table complaint_file_parts (
      file_id ${key} not null references complaint_files (id) on delete cascade,
      position integer not null check (position >= 0),
      sealed_content ${bytes} not null check (length(sealed_content) <= ${sql.lit(PART_BYTES)}),
      primary key (file_id, position)
    ) ${tableEnd}`,

    sql`create table complaint_guesses (
      id ${key} not null primary key,
      source_key ${key} not null,
      at ${key} not null
    ) ${tableEnd}`,
    sql`create index complaint_guesses_source on complaint_guesses (source_key, at)`,
    sql`create index complaint_guesses_at on complaint_guesses (at)`,

    sql`create table complaint_spent_puzzles (
      id ${key} not null primary key,
      until ${key} not null
    ) ${tableEnd}`,

    sql`create table complaint_day_keys (
      day ${key} not null primary key,
      id ${key} not null,
      secret ${bytes} not null
    ) ${tableEnd}`,
  ]
}

/** Cuts the content of one file into parts inside the database, and drops the whole. */
async function cut(db: Kysely<Tables>, fileId: string): Promise<void> {
  const size = sql.lit(PART_BYTES)
  const length = sql`(select length(sealed_content) from complaint_file_contents
    where file_id = ${fileId})`
  await sql`insert into complaint_file_parts (file_id, position, sealed_content)
    with recursive cuts (n) as (
      -- An empty content has no parts.
      select 0 where ${length} > 0
      union all
      select n + 1 from cuts where (n + 1) * ${size} < ${length}
    )
    select file_id, n, substr(sealed_content, n * ${size} + 1, ${size})
    from complaint_file_contents cross join cuts where file_id = ${fileId}`.execute(db)
  await sql`delete from complaint_file_contents where file_id = ${fileId}`.execute(db)
}

/**
 * Drafts gain versions, sources and running sums, and contents are cut into parts: one file after the other, so
 * that no statement takes long and no process holds more than one.
 */
export async function addPartsAndTotals(db: Kysely<Tables>, types: ColumnTypes): Promise<void> {
  for (const statement of toTables(types)) await statement.execute(db)
  const { rows } = await sql<{ fileId: string }>`
    select file_id from complaint_file_contents`.execute(db)
  for (const { fileId } of rows) await cut(db, fileId)
  await sql`drop table complaint_file_contents`.execute(db)
  await sql`update complaint_drafts set bytes = length(sealed) + coalesce(
    (select sum(bytes) from complaint_files where draft_id = complaint_drafts.id), 0)`.execute(db)
  for (const source of [ALL_SOURCES, '']) {
    await sql`insert into complaint_draft_totals (source_key, drafts, bytes)
      select ${source}, count(*), coalesce(sum(bytes), 0) from complaint_drafts`.execute(db)
  }
}
