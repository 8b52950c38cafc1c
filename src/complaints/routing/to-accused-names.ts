import { type CentreSnapshot, findCentre } from '#src/centres/centre-snapshot.ts'
import type { Place } from '#src/complaints/answers.ts'

/**
 * Every name of the unit a complaint is about, for `toRoute` and `findAccused`: as filed, on the door, brand and
 * others; what the resident typed for a place that is not in the directory. None for a centre that is gone from it.
 */
export function toAccusedNames(snapshot: CentreSnapshot, place: Place): string[] {
  if ('unlisted' in place) return [place.unlisted.name]
  const centre = findCentre(snapshot, snapshot.formerIds[place.centreId] ?? place.centreId)
  if (!centre) return []
  const { legalName, displayName, brand, aliases } = centre
  return [legalName, displayName, brand, ...aliases].filter((name) => name !== undefined)
}
