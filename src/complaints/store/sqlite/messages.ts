import type { EngineErrorKind } from '#src/complaints/store/engine-error.ts'

/** What SQLite can be given and gives back. */
export type SqliteValue = string | number | bigint | null | Uint8Array

/** What is asked of the worker. */
export type Request =
  | { kind: 'open'; path: string; mayCreate: boolean }
  | { kind: 'run'; sql: string; parameters: SqliteValue[] }
  /** Whether the files that are open are still those under their names. */
  | { kind: 'verify' }
  | { kind: 'close' }

export type Row = Record<string, SqliteValue>

/** `changes`: rows written; only `run` answers with rows. */
export type Result = { rows: Row[]; changes: number }

export type Reply =
  | { id: number; result: Result }
  | { id: number; failure: { kind: EngineErrorKind; message: string } }
