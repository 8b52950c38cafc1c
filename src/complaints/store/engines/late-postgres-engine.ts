import { type Engine, EngineError } from '#src/complaints/store/engines/engine.ts'
import type { PostgresRules } from '#src/complaints/store/engines/postgres-engine.ts'

/** PostgreSQL, whose code is loaded when it is first asked for: most portals and commands never do, and start sooner. */
export function toLatePostgresEngine(rules: PostgresRules): Engine {
  let engine: Engine | undefined
  const load = async () => {
    const { toPostgresEngine } = await import('#src/complaints/store/engines/postgres-engine.ts')
    engine ??= toPostgresEngine(rules)
    return engine
  }
  return {
    exists: async () => (await load()).exists(),
    open: async () => (await load()).open(),
    toEngineError: (error) => (error instanceof EngineError ? error : engine?.toEngineError(error)),
  }
}
