import { findCentre } from '#src/centres/centre-snapshot.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import type { Place } from '#src/complaints/questions/centre/question.ts'
import { toAccusedNames } from '#src/complaints/routing/find-accused.ts'
import { toPlaceKey } from '#src/complaints/seal/keyed-hash.ts'

/** What routing and repeats need to know of a place. */
export type DescribedPlace = {
  centreId: string | null
  subdistrictCode: string | null
  placeKey: string
  /** Every name of the unit complained about: nothing may go to it. */
  accused: string[]
}

/** Looks a place up in the directory; one that is not in it is what the resident typed. */
export function describePlace({ snapshot, pepper }: IntakeContext, place: Place): DescribedPlace {
  const accused = toAccusedNames(snapshot, place)
  if ('unlisted' in place) {
    const { name, address, subdistrictCode = null } = place.unlisted
    const placeKey = toPlaceKey(pepper, { unlisted: { name, address } })
    return { centreId: null, subdistrictCode, placeKey, accused }
  }
  const centreId = snapshot.formerIds[place.centreId] ?? place.centreId
  const centre = findCentre(snapshot, centreId)
  return {
    centreId,
    subdistrictCode: centre?.subdistrictCode ?? null,
    placeKey: toPlaceKey(
      pepper,
      centre?.creditCode ? { creditCode: centre.creditCode } : { centreId },
    ),
    accused,
  }
}
