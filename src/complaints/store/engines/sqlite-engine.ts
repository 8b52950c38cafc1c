import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '#src/complaints/channel/write-secret-file.ts'
import {
  type Engine,
  EngineError,
  type OpenedDatabase,
} from '#src/complaints/store/engines/engine.ts'
import { WorkerClient } from '#src/complaints/store/engines/worker-client.ts'

export type SqliteRules = { dataDir: string; storeId: string; mayCreate: () => boolean }

const toFolder = (dataDir: string) => join(dataDir, 'complaints')
export const toStorePath = (dataDir: string) => join(toFolder(dataDir), 'complaints.sqlite')

async function makeFolder(dataDir: string): Promise<void> {
  const made = await mkdir(toFolder(dataDir), { recursive: true, mode: 0o700 })
  if (made) await syncFolder(dataDir)
}

function toOpened(client: WorkerClient): OpenedDatabase {
  const end = () => client.end().catch(() => {})
  return {
    query: client.query,
    check: () => client.check(),
    tidy: () => client.do({ kind: 'tidy' }),
    close: async () => {
      await client.close().catch(() => {})
      await end()
    },
    drop: end,
  }
}

async function open({ dataDir, storeId, mayCreate }: SqliteRules): Promise<OpenedDatabase> {
  const client = new WorkerClient()
  const opened = toOpened(client)
  try {
    const creates = mayCreate()
    if (creates) await makeFolder(dataDir)
    await client.do({ kind: 'open', path: toStorePath(dataDir), mayCreate: creates, storeId })
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
