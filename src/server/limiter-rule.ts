import type { LimiterRule } from '#src/lib/source-limiter.ts'

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
