import type { Engine } from '#src/complaints/store/engines/engine.ts'
import { toPostgresEngine } from '#src/complaints/store/engines/postgres-engine.ts'
import { toSqliteEngine } from '#src/complaints/store/engines/sqlite-engine.ts'

export type EngineRules = {
  dataDir: string
  databaseUrl: string | undefined
  /** What the store must be called: see `openKeys`. */
  storeId: string
  /** Whether an absent store may be made; never, where it is not given. */
  mayCreate?: () => boolean
}

/** The kind of database that the settings ask for. */
export function toEngine(rules: EngineRules): Engine {
  const { dataDir, databaseUrl, storeId, mayCreate = () => false } = rules
  return databaseUrl
    ? toPostgresEngine({ databaseUrl, storeId, mayCreate })
    : toSqliteEngine({ dataDir, storeId, mayCreate })
}
