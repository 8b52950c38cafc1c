import { type Logger, pino } from 'pino'

/** JSON lines on standard error; no query strings, no addresses of callers, nothing anybody typed. */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, process.stderr)
}
