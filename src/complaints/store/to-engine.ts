import type { Engine } from '#src/complaints/store/engine.ts'
import { toSqliteEngine } from '#src/complaints/store/sqlite/sqlite-engine.ts'

export type EngineRules = {
  dataDir: string
  databaseUrl: string | undefined
  /** What the store must be called: see `openKeys`. */
  storeId: string
  /** Whether an absent store may be made; never, where it is not given. */
  mayCreate?: () => boolean
}

/** The kind of database that the settings ask for. */
export function toEngine({ dataDir, storeId, mayCreate = () => false }: EngineRules): Engine {
  return toSqliteEngine({ dataDir, storeId, mayCreate })
}
