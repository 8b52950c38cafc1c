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

  constructor(client: WorkerClient) {
    this.#client = client
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = await this.run(sql, parameters as SqliteValue[])
    return { rows: rows as R[], numAffectedRows: BigInt(changes) }
  }

  /** Pragmas look after the whole file and may take long. */
  run(sql: string, parameters: SqliteValue[] = []) {
    return this.#client.ask({ kind: 'run', sql, parameters }, sql.startsWith('pragma'))
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

  /** At once for writing: a transaction that begins by reading could not wait for another writer. */
  async beginTransaction(connection: WorkerConnection): Promise<void> {
    await connection.run('begin immediate')
  }

  async commitTransaction(connection: WorkerConnection): Promise<void> {
    await connection.run('commit')
  }

  async rollbackTransaction(connection: WorkerConnection): Promise<void> {
    await connection.run('rollback')
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
