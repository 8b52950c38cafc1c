import { type Logger, pino } from 'pino'

/** JSON lines on standard error; no query strings, no addresses of callers, nothing anybody typed. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, process.stderr)
}

/**
 * An error as it may be logged: what and where. Its message is left out, because messages quote what they
 * complain of, and that may be what somebody typed.
 */
export function toLoggedError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, code, stack = '' } = error as NodeJS.ErrnoException
  const at = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return { type: name, code, at: at.map((line) => line.trim()) }
}
