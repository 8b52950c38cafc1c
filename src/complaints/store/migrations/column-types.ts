import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Tables } from '#src/complaints/store/tables.ts'

/** Where the two engines differ in what a table is made of; migrations write the rest once for both. */
export type ColumnTypes = {
  bytes: RawBuilder<unknown>
  /** Text that is compared byte by byte: instants, hashes, identifiers. */
  key: RawBuilder<unknown>
  /** A whole number that may be greater than 2³¹. */
  sum: RawBuilder<unknown>
  /** After the columns of a table. */
  tableEnd: RawBuilder<unknown>
  /** Writes a table anew, so that nothing of what was taken out of it lies between its rows; `column`: a `key` of it. */
  rewrite: (db: Kysely<Tables>, table: string, column: string) => Promise<unknown>
}

/** `strict`: SQLite then refuses values of another type, as PostgreSQL does. */
export const SQLITE_TYPES: ColumnTypes = {
  bytes: sql.raw('blob'),
  key: sql.raw('text'),
  sum: sql.raw('integer'),
  tableEnd: sql.raw('strict'),
  // It overwrites what it removes (`secure_delete`).
  rewrite: async () => {},
}

export const POSTGRES_TYPES: ColumnTypes = {
  bytes: sql.raw('bytea'),
  key: sql.raw('text collate "C"'),
  sum: sql.raw('bigint'),
  tableEnd: sql.raw(''),
  // A cast of a column copies the rows that are seen, and no other; `cluster` keeps what was just removed.
  rewrite: (db, table, column) =>
    sql`alter table ${sql.table(table)} alter column ${sql.ref(column)}
      type text collate "C" using ${sql.ref(column)} || ''`.execute(db),
}
