import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import { POSTGRES_TYPES } from '#src/complaints/store/column-types.ts'
import type { Engine, OpenedDatabase } from '#src/complaints/store/engines/engine.ts'
import { migrate } from '#src/complaints/store/migrate.ts'
import { openPool } from '#src/complaints/store/postgres/open-pool.ts'
import { toPostgresError } from '#src/complaints/store/postgres/to-postgres-error.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

export type PostgresRules = { databaseUrl: string; storeId: string; mayCreate: () => boolean }

/** Any number, as long as nobody else in the database locks the same: "TSJB" as ASCII. */
const MIGRATION_LOCK = 0x54534a42

type Db = Kysely<Tables>

function connect(databaseUrl: string): Db {
  const dialect = new PostgresDialect({ pool: openPool(databaseUrl) })
  return new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] })
}

/** Reads the catalogue: `to_regclass` answers from a cache that does not see what another process just made. */
async function hasTable(db: Db, name: string): Promise<boolean> {
  const found = await sql`select 1 from pg_tables
    where tablename = ${name} and schemaname = any(current_schemas(false))`.execute(db)
  return found.rows.length > 0
}

async function lock(transaction: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction)
}

/** PostgreSQL looks at its pages as it reads them and counts the damaged ones, where checksums are on. */
async function checkIntegrity(db: Db): Promise<string> {
  const { rows } = await sql<{ damaged: string; fsync: string }>`
    select coalesce(checksum_failures, 0) as damaged, current_setting('fsync') as fsync
    from pg_stat_database where datname = current_database()`.execute(db)
  const damaged = Number(rows[0]?.damaged)
  if (damaged > 0) return `${damaged} pages have a wrong checksum`
  return rows[0]?.fsync === 'on' ? 'ok' : 'fsync is off: what is stored can be lost'
}

function toOpened(db: Db): OpenedDatabase {
  const end = () => db.destroy().catch(() => {})
  return {
    db,
    checkIntegrity: () => checkIntegrity(db),
    // The server clears away by itself, in its own time; keys of days that are over go now, they are few.
    tidy: async () => {
      await sql`vacuum (full) complaint_day_keys`.execute(db)
    },
    close: end,
    drop: end,
  }
}

async function open({ databaseUrl, storeId, mayCreate }: PostgresRules): Promise<OpenedDatabase> {
  const opened = toOpened(connect(databaseUrl))
  try {
    const rules = { types: POSTGRES_TYPES, storeId, mayCreate: mayCreate(), hasTable, lock }
    await migrate(opened.db, rules)
    return opened
  } catch (error) {
    opened.drop()
    throw error
  }
}

/** PostgreSQL at `databaseUrl` (`postgres://…`), in the first schema of the search path. */
export function toPostgresEngine(rules: PostgresRules): Engine {
  return {
    exists: async () => {
      const db = connect(rules.databaseUrl)
      try {
        return await hasTable(db, 'complaint_store')
      } catch (error) {
        throw toPostgresError(error) ?? error
      } finally {
        await db.destroy()
      }
    },
    open: () => open(rules),
    toEngineError: toPostgresError,
  }
}
