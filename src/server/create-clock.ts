import type { Clock } from '#src/lib/clock.ts'

/** The clock of the site: `CLOCK`, else the fixed clock of a sample region, else real time. */
export function createClock(setting: string | undefined, regionClock: string | undefined): Clock {
  const fixed = setting ?? regionClock
  return fixed ? () => new Date(fixed) : () => new Date()
}
