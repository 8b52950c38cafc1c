import { addMonths } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { ClassGroup } from '#src/centres/centre-parts.ts'
import type { Availability } from '#src/centres/codes.ts'
import { toProvenance } from '#src/centres/provenance.ts'

/**
 * What a centre expects of a class group in the month (`YYYY-MM`) after it was asked; nothing when that is not known, or
 * older than what it last reported.
 */
export function toExpected(
  centre: Pick<Centre, 'provenance'>,
  { classGroup, availabilityNextMonth: availability, availabilityOn = '' }: ClassGroup,
): { month: string; availability: Availability } | undefined {
  const asked = toProvenance(centre, `classGroups.${classGroup}.availabilityNextMonth`)?.asOf
  if (!availability || !asked || asked < availabilityOn) return undefined
  return { month: addMonths(`${asked.slice(0, 7)}-01`, 1).slice(0, 7), availability }
}
