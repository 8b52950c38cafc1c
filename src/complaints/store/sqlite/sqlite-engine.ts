import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CamelCasePlugin, Kysely, sql } from 'kysely'
import { SQLITE_TYPES } from '#src/complaints/store/column-types.ts'
import {
  type Engine,
  EngineError,
  type OpenedDatabase,
} from '#src/complaints/store/engines/engine.ts'
import { migrate } from '#src/complaints/store/migrate.ts'
import { toSqliteDialect } from '#src/complaints/store/sqlite/sqlite-dialect.ts'
import { WorkerClient } from '#src/complaints/store/sqlite/worker-client.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import { syncFolder } from '#src/complaints/sync-folder.ts'

export type SqliteRules = { dataDir: string; storeId: string; mayCreate: () => boolean }

const toFolder = (dataDir: string) => join(dataDir, 'complaints')
const toPath = (dataDir: string) => join(toFolder(dataDir), 'complaints.sqlite')

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
    await client.ask({ kind: 'open', path: toPath(dataDir), mayCreate: creates })
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
      const found = await stat(toPath(rules.dataDir)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw new EngineError('broken', `The database file cannot be looked at: ${error.code}.`)
      })
      return found !== undefined && found.size > 0
    },
    open: () => open(rules),
    toEngineError: (error) => (error instanceof EngineError ? error : undefined),
  }
}
