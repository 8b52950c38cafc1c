import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { OpenFile, SqliteValue } from '#src/complaints/store/engines/open-file.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

class FileConnection implements DatabaseConnection {
  readonly #file: OpenFile
  readonly #onStatement: () => void
  #begins = false

  constructor(file: OpenFile, onStatement: () => void) {
    this.#file = file
    this.#onStatement = onStatement
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const begins = this.#begins
    this.#begins = false
    const { rows, changes } = this.#file.run(sql, parameters as SqliteValue[], begins)
    this.#onStatement()
    return { rows: rows as R[], numAffectedRows: BigInt(changes) }
  }

  /** The transaction begins with its first statement, or never where there is none. */
  begin(): void {
    this.#begins = true
  }

  end(sql: 'commit' | 'rollback'): void {
    if (this.#begins) this.#begins = false
    else this.#file.run(sql)
  }

  // biome-ignore lint/correctness/useYield: the interface wants a generator.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The store reads whole answers.')
  }
}

/** How long statements follow one another before what came in meanwhile is heard, in milliseconds. */
const TURN = 10

/** One connection; Kysely lets one transaction after another have it, in the order they asked. */
class FileDriver implements Driver {
  readonly #connection: FileConnection
  #turnBegan = performance.now()

  constructor(connection: FileConnection) {
    this.#connection = connection
  }

  async init(): Promise<void> {}

  /** Nothing here waits for anything, so long work would keep everybody else out until its end. */
  async acquireConnection(): Promise<FileConnection> {
    if (performance.now() - this.#turnBegan > TURN) {
      await new Promise(setImmediate)
      this.#turnBegan = performance.now()
    }
    return this.#connection
  }

  async beginTransaction(connection: FileConnection): Promise<void> {
    connection.begin()
  }

  async commitTransaction(connection: FileConnection): Promise<void> {
    connection.end('commit')
  }

  async rollbackTransaction(connection: FileConnection): Promise<void> {
    connection.end('rollback')
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

/** Kysely on a database file of this thread. `onStatement` is called after each one. */
export function toFileDatabase(file: OpenFile, onStatement: () => void = () => {}): Kysely<Tables> {
  return new Kysely<Tables>({
    plugins: [new CamelCasePlugin()],
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new FileDriver(new FileConnection(file, onStatement)),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  })
}
