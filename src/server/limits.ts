import type { LimiterRule } from '#src/lib/source-limiter.ts'

/** What one connection may cost, in milliseconds, bytes and numbers. */
export type HttpLimits = {
  headerBytes: number
  /** Until the headers are there. */
  headersMs: number
  /** Until a form is there. */
  formMs: number
  /** Until a body that is read as it arrives is there; whoever reads it asks for a pace and ends it long before. */
  streamMs: number
  /** Without any byte while a body is on its way. */
  silentMs: number
  /** Between two requests; longer than the idle time of proxies in front, or they send into a closing connection. */
  keepAliveMs: number
  /** Connections at once, shared between sources; further ones are closed at once, so that descriptors remain for files and database. */
  connections: number
}

/**
 * The text of a form is small even on a bad line. What is read as it arrives is bounded by its pace: 200 MiB, all that
 * a case may have, take seven and a quarter hours at the slowest one that is waited for, 8 kB/s.
 */
export const HTTP_LIMITS: HttpLimits = {
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  formMs: 120_000,
  streamMs: 27_000_000,
  silentMs: 60_000,
  keepAliveMs: 75_000,
  connections: 4000,
}

const MEBIBYTE = 1024 * 1024

/**
 * Generous: a whole neighbourhood may share one address of a mobile network. 200 families search at once, and
 * 200 complaints of nine requests come in as fast as they can be answered, before anybody waits.
 */
export const LIMITER_RULE: LimiterRule = {
  pace: {
    read: { burst: 600, perSecond: 30 },
    write: { burst: 1200, perSecond: 30 },
  },
  longestWaitMs: 20_000,
  work: { ofSource: 2, ofAll: 12, waiting: 400 },
  room: { ofSource: 96 * MEBIBYTE, ofAll: 256 * MEBIBYTE, waiting: 400 },
  unwanted: { burst: 128 * MEBIBYTE, perSecond: 16 * MEBIBYTE },
}
