import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { SqliteValue } from '#src/complaints/store/sqlite/messages.ts'
import type { WorkerClient } from '#src/complaints/store/sqlite/worker-client.ts'

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
