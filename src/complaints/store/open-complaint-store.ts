import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toSqlComplaintStore } from '#src/complaints/store/sql-complaint-store.ts'
import { type EngineRules, toEngine } from '#src/complaints/store/to-engine.ts'

/**
 * The store of complaints: SQLite in `dataDir`, or PostgreSQL where a `databaseUrl` is given. Nothing is opened
 * yet and nothing is thrown; a method that cannot reach the database throws `StoreUnavailableError` and the next
 * one tries again. `storeId` comes from the keys: another store is not touched. `mayCreate` is asked when there is
 * none (`openKeys` makes the first one; afterwards nobody should).
 */
export function openComplaintStore(rules: EngineRules): ComplaintStore {
  return toSqlComplaintStore(toEngine(rules))
}
