const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000]

/** How long after each attempt the next one is made: whoever is away for three days is tried twice afterwards. */
export const WAITS_MS: readonly number[] = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
  24 * HOUR,
]

/** Those who failed together do not come back together. Never earlier: the three days would not be whole. */
const JITTER = 0.1

/**
 * When the attempt after so many is made; nothing when there were enough. `random`: from 0 to below 1.
 */
export function toNextAttempt(attempts: number, now: Date, random: number): Date | undefined {
  const wait = WAITS_MS[attempts - 1]
  if (wait === undefined) return undefined
  return new Date(now.getTime() + Math.round(wait * (1 + JITTER * random)))
}
