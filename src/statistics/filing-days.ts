import { daysBetween } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toMedian } from '#src/lib/to-median.ts'

/** Fewer would tell of single centres, not of how fast centres file. */
export const FEWEST_DAYS = 5

/** How many days lie between registration and filing: of how many centres that give both, and the middle one. */
export type FilingDays = { n: number; median: number | undefined }

/** One that was registered anew after it had filed says nothing of it. */
export function toFilingDays(centres: readonly Centre[]): FilingDays {
  const days = centres
    .flatMap(({ registeredOn, filedOn }) =>
      registeredOn && filedOn && registeredOn <= filedOn ? daysBetween(registeredOn, filedOn) : [],
    )
    .sort((one, other) => one - other)
  return { n: days.length, median: days.length < FEWEST_DAYS ? undefined : toMedian(days) }
}
