import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely'
import { syncFolder } from '#src/complaints/channel/write-secret-file.ts'
import {
  type Engine,
  EngineError,
  type OpenedDatabase,
} from '#src/complaints/store/engines/engine.ts'
import { type SqliteValue, WorkerClient } from '#src/complaints/store/engines/worker-client.ts'
import { SQLITE_TYPES } from '#src/complaints/store/migrations/column-types.ts'
import { migrate } from '#src/complaints/store/migrations/migrate.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

export type SqliteRules = { dataDir: string; storeId: string; mayCreate: () => boolean }

const toFolder = (dataDir: string) => join(dataDir, 'complaints')
export const toStorePath = (dataDir: string) => join(toFolder(dataDir), 'complaints.sqlite')

async function makeFolder(dataDir: string): Promise<void> {
  const made = await mkdir(toFolder(dataDir), { recursive: true, mode: 0o700 })
  if (made) await syncFolder(dataDir)
}

async function hasTable(db: Kysely<Tables>, name: string): Promise<boolean> {
  const found = await sql`select 1 from sqlite_schema where name = ${name}`.execute(db)
  return found.rows.length > 0
}

function toOpened(db: Kysely<Tables>, client: WorkerClient): OpenedDatabase {
  const end = () => client.end().catch(() => {})
  return {
    db,
    checkIntegrity: async () => {
      const { rows } = await sql<{ integrityCheck: string }>`pragma integrity_check`.execute(db)
      return rows.map(({ integrityCheck }) => integrityCheck).join('; ')
    },
    tidy: async () => {
      await sql`pragma incremental_vacuum`.execute(db)
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
    },
    close: async () => {
      await client.ask({ kind: 'close' }).catch(() => {})
      await end()
    },
    drop: end,
  }
}

async function open({ dataDir, storeId, mayCreate }: SqliteRules): Promise<OpenedDatabase> {
  const client = new WorkerClient()
  const opened = toOpened(
    new Kysely<Tables>({ dialect: toSqliteDialect(client), plugins: [new CamelCasePlugin()] }),
    client,
  )
  try {
    const creates = mayCreate()
    if (creates) await makeFolder(dataDir)
    await client.ask({ kind: 'open', path: toStorePath(dataDir), mayCreate: creates })
    await migrate(opened.db, {
      types: SQLITE_TYPES,
      storeId,
      mayCreate: creates,
      hasTable,
      lock: async () => {},
    })
    return opened
  } catch (error) {
    opened.drop()
    if (error instanceof EngineError) throw error
    throw new EngineError('broken', (error as Error).message)
  }
}

/** SQLite in `dataDir/complaints/complaints.sqlite`: one file on one host. */
export function toSqliteEngine(rules: SqliteRules): Engine {
  return {
    exists: async () => {
      const found = await stat(toStorePath(rules.dataDir)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw new EngineError('broken', `The database file cannot be looked at: ${error.code}.`)
      })
      return found !== undefined && found.size > 0
    },
    open: () => open(rules),
    toEngineError: (error) => (error instanceof EngineError ? error : undefined),
  }
}

class WorkerConnection implements DatabaseConnection {
  readonly #client: WorkerClient
  #begins = false

  constructor(client: WorkerClient) {
    this.#client = client
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = await this.run(sql, parameters as SqliteValue[])
    return { rows: rows as R[], numAffectedRows: BigInt(changes) }
  }

  /** Pragmas look after the whole file and may take long. */
  run(sql: string, parameters: SqliteValue[] = []) {
    const begins = this.#begins
    this.#begins = false
    return this.#client.ask({ kind: 'run', sql, parameters, begins }, sql.startsWith('pragma'))
  }

  /** The transaction begins with its first statement: a message less each time. */
  begin(): void {
    this.#begins = true
  }

  /** Ends a transaction, unless nothing was done in it. */
  async end(sql: 'commit' | 'rollback'): Promise<void> {
    if (this.#begins) this.#begins = false
    else await this.run(sql)
  }

  // biome-ignore lint/correctness/useYield: the interface wants a generator.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The store reads whole answers.')
  }
}

/** One connection; Kysely lets one transaction after another have it. */
class WorkerDriver implements Driver {
  readonly #connection: WorkerConnection

  constructor(client: WorkerClient) {
    this.#connection = new WorkerConnection(client)
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<WorkerConnection> {
    return this.#connection
  }

  async beginTransaction(connection: WorkerConnection): Promise<void> {
    connection.begin()
  }

  async commitTransaction(connection: WorkerConnection): Promise<void> {
    await connection.end('commit')
  }

  async rollbackTransaction(connection: WorkerConnection): Promise<void> {
    await connection.end('rollback')
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

/** Kysely on SQLite in a worker thread. */
export function toSqliteDialect(client: WorkerClient): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new WorkerDriver(client),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}
