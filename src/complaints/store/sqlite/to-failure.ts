import type { EngineErrorKind } from '#src/complaints/store/engines/engine.ts'

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html); an extended one ends in its primary. */
const FULL = 13
const CONSTRAINT = 19

type SqliteError = Error & { errcode?: number; errstr?: string }

/**
 * What an error of SQLite means. A full disk leaves the connection sound, and it can still read when a new one
 * could not. SQLite's messages name tables and constraints, never values.
 */
export function toFailure(error: unknown): { kind: EngineErrorKind; message: string } {
  const { message, errcode = 0 } = error as SqliteError
  const primary = errcode & 0xff
  const kind = primary === CONSTRAINT ? 'rule' : primary === FULL ? 'refused' : 'broken'
  return { kind, message: errcode ? `SQLite ${errcode}: ${message}` : message }
}
