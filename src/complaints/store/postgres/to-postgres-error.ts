import { DatabaseError } from 'pg'
import { EngineError } from '#src/complaints/store/engines/engine.ts'

/** Classes of SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const CONSTRAINT = '23'
const WRONG_DATA = '22'

/** Rolled back by the server, out of space or connections, locked by others, took too long. */
const REFUSED = /^(40|53|55)|^57014$/

/** Faults of ours and not of the database. */
const OURS = [TypeError, RangeError, SyntaxError]

/**
 * What an error of a query means; nothing when it does not come from the database. Messages of PostgreSQL may
 * repeat values where the data is wrong, and its details always may: they are left out.
 */
export function toPostgresError(error: unknown): EngineError | undefined {
  if (error instanceof EngineError) return error
  if (error instanceof DatabaseError) return toKnownError(error)
  // The connection and the network throw plain errors.
  if (!(error instanceof Error) || OURS.some((kind) => error instanceof kind)) return undefined
  return new EngineError('broken', `PostgreSQL: ${error.message}`)
}

function toKnownError({ code = '', message }: DatabaseError): EngineError {
  const words = code.startsWith(WRONG_DATA)
    ? `PostgreSQL ${code}`
    : `PostgreSQL ${code}: ${message}`
  if (code.startsWith(CONSTRAINT)) return new EngineError('rule', words)
  return new EngineError(REFUSED.test(code) ? 'refused' : 'broken', words)
}
