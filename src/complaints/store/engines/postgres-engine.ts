import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import { type ClientBase, DatabaseError, Pool, types } from 'pg'
import { checkStore } from '#src/complaints/store/check-store.ts'
import {
  type Engine,
  EngineError,
  type OpenedDatabase,
} from '#src/complaints/store/engines/engine.ts'
import { POSTGRES_TYPES } from '#src/complaints/store/migrations/column-types.ts'
import { migrate } from '#src/complaints/store/migrations/migrate.ts'
import { toRunQuery } from '#src/complaints/store/queries.ts'
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
    query: toRunQuery(db),
    check: () => checkStore(db, () => checkIntegrity(db)),
    // The server clears away by itself, in its own time; keys of days that are over go now, they are few.
    tidy: async () => {
      await sql`vacuum (full) complaint_day_keys`.execute(db)
    },
    close: end,
    drop: end,
  }
}

async function open({ databaseUrl, storeId, mayCreate }: PostgresRules): Promise<OpenedDatabase> {
  const db = connect(databaseUrl)
  const opened = toOpened(db)
  try {
    const rules = { types: POSTGRES_TYPES, storeId, mayCreate: mayCreate(), hasTable, lock }
    await migrate(db, rules)
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

/** How long to wait for a connection, for a lock, for a statement and for its answer, in milliseconds. */
const CONNECT_TIMEOUT = 3000
const LOCK_TIMEOUT = 2000
const STATEMENT_TIMEOUT = 2500
const ANSWER_TIMEOUT = 10_000

const BYTEA: number = types.builtins.BYTEA
const BIGINT: number = types.builtins.INT8

/** Bytes are plain `Uint8Array`s and counts are numbers, as those of the other engine are; the rest as `pg` reads it. */
function getTypeParser(type: number, format?: 'text' | 'binary') {
  const parse = types.getTypeParser(type, format as 'text')
  if (type === BIGINT) return Number
  return type === BYTEA ? (text: string) => new Uint8Array(parse(text)) : parse
}

/** A server may be set to answer before it has written; for this connection it waits. */
const WRITE_FIRST = `select set_config('synchronous_commit', 'on', false)
  where current_setting('synchronous_commit') = 'off'`

async function prepare(client: ClientBase): Promise<void> {
  // The next query finds a connection that broke; without a listener the whole program would end.
  client.on('error', () => {})
  await client.query(WRITE_FIRST)
}

/** Connections to a PostgreSQL, none of them made yet. */
function openPool(databaseUrl: string): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    lock_timeout: LOCK_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    idle_in_transaction_session_timeout: ANSWER_TIMEOUT,
    keepAlive: true,
    allowExitOnIdle: true,
    max: 8,
    types: { getTypeParser },
    onConnect: prepare,
  })
  pool.on('error', () => {})
  return pool
}

/** Classes of SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const CONSTRAINT = '23'
const WRONG_DATA = '22'

/** Rolled back by the server, out of space or connections, locked by others, took too long. */
const REFUSED = /^(40|53|55)|^57014$/

/** Faults of ours and not of the database. */
const OURS = [TypeError, RangeError, SyntaxError]

/**
 * What an error of a query means; nothing when it does not come from the database. Messages of PostgreSQL may
 * repeat values where the data is wrong, and its details always may: they are left out.
 */
function toPostgresError(error: unknown): EngineError | undefined {
  if (error instanceof EngineError) return error
  if (error instanceof DatabaseError) return toKnownError(error)
  // The connection and the network throw plain errors.
  if (!(error instanceof Error) || OURS.some((kind) => error instanceof kind)) return undefined
  return new EngineError('broken', `PostgreSQL: ${error.message}`)
}

function toKnownError({ code = '', message }: DatabaseError): EngineError {
  const words = code.startsWith(WRONG_DATA)
    ? `PostgreSQL ${code}`
    : `PostgreSQL ${code}: ${message}`
  if (code.startsWith(CONSTRAINT)) return new EngineError('rule', words)
  return new EngineError(REFUSED.test(code) ? 'refused' : 'broken', words)
}
