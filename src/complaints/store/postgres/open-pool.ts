import { type ClientBase, Pool, types } from 'pg'

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
export function openPool(databaseUrl: string): Pool {
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
