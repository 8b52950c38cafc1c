import type { Clock } from '#src/calendar/days.ts'
import { isOwnHost } from '#src/lib/is-own-host.ts'
import { zhHans as words } from '#src/server/words.ts'

/** The clock stands still where people rely on it; the message says what to do. */
export class StoppedClockError extends Error {}

type ClockSettings = {
  siteUrl: string
  /** `CLOCK`, an instant. */
  fixed: string | undefined
  /** The instant a sample region is shown at. */
  regionClock: string | undefined
}

/**
 * The clock of the site: `CLOCK`, else the fixed clock of a sample region, else real time. Throws a
 * `StoppedClockError` when it would stand still on a public site: deadlines and opening hours would be wrong.
 */
export function createClock({ siteUrl, fixed, regionClock }: ClockSettings): Clock {
  const stopped = fixed ?? regionClock
  if (!stopped) return () => new Date()
  if (!isOwnHost(siteUrl))
    throw new StoppedClockError(words.start.stoppedClock(siteUrl, stopped, !fixed))
  return () => new Date(stopped)
}
