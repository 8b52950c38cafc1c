import { type RawBuilder, sql } from 'kysely'

/** Where the two engines differ in what a table is made of; migrations write the rest once for both. */
export type ColumnTypes = {
  bytes: RawBuilder<unknown>
  /** Text that is compared byte by byte: instants, hashes, identifiers. */
  key: RawBuilder<unknown>
  /** A whole number that may be greater than 2³¹. */
  sum: RawBuilder<unknown>
  /** After the columns of a table. */
  tableEnd: RawBuilder<unknown>
}

/** `strict`: SQLite then refuses values of another type, as PostgreSQL does. */
export const SQLITE_TYPES: ColumnTypes = {
  bytes: sql.raw('blob'),
  key: sql.raw('text'),
  sum: sql.raw('integer'),
  tableEnd: sql.raw('strict'),
}

export const POSTGRES_TYPES: ColumnTypes = {
  bytes: sql.raw('bytea'),
  key: sql.raw('text collate "C"'),
  sum: sql.raw('bigint'),
  tableEnd: sql.raw(''),
}
