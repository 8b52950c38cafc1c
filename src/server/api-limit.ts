import type { RateLimitRule } from '#src/lib/rate-limit.ts'

/** Generous: a whole neighbourhood may share one address of a mobile network. */
export const API_LIMIT: RateLimitRule = { burst: 600, perSecond: 30 }
