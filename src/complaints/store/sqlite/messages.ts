import type { EngineErrorKind } from '#src/complaints/store/engines/engine.ts'

/** What SQLite can be given and gives back. */
export type SqliteValue = string | number | bigint | null | Uint8Array

/** What is asked of the worker. */
export type Request =
  | { kind: 'open'; path: string; mayCreate: boolean }
  /** `begins`: a transaction begins with it, for writing. */
  | { kind: 'run'; sql: string; parameters: SqliteValue[]; begins: boolean }
  | { kind: 'close' }

export type Row = Record<string, SqliteValue>

/** `changes`: rows written; only `run` answers with rows. */
export type Result = { rows: Row[]; changes: number }

export type Reply =
  | { id: number; result: Result }
  | { id: number; failure: { kind: EngineErrorKind; message: string } }
