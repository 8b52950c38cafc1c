import { daysBetween } from '#src/calendar/days.ts'
import type { ClassGroup } from '#src/centres/centre-parts.ts'
import type { Availability } from '#src/centres/codes.ts'

/** A report of free places counts for this many days; after that nobody can say (未知). */
export const AVAILABILITY_DAYS = 35

type Reported = Pick<ClassGroup, 'availability' | 'availabilityOn'>

/** What can be said on a day about free places of a class group. */
export function toAvailability(
  { availability, availabilityOn }: Reported,
  on: string,
): Availability {
  if (!availability || !availabilityOn) return 'unknown'
  const age = daysBetween(availabilityOn, on)
  return age >= 0 && age <= AVAILABILITY_DAYS ? availability : 'unknown'
}
