import { type CentreQuery, isPlaced, withoutPlace } from '#search/centre-query.ts'
import type { ShownPlace } from '#src/components/search/PlaceField.tsx'
import type { Asked, SearchAnswer } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/** Where distance is measured from, in words. */
export function toPlaceLabel({ origin, placeAsWords, unknownOrigin }: SearchAnswer): string {
  if (origin) return words.place.from(origin.name, origin.isApproximate)
  if (placeAsWords) return words.place.byName(placeAsWords.name)
  return unknownOrigin ? words.place.unknown(unknownOrigin) : words.place.fromMine
}

/** The question as its address has it: a place by its id, once it is known, and none that is not. */
export function toSettled({ query, answer }: Asked): CentreQuery {
  if (answer.unknownOrigin) return { ...withoutPlace(query), page: query.page }
  const isKnown = query.placeText && answer.origin && !query.near && !query.originId
  return isKnown ? { ...query, placeText: undefined, originId: answer.origin?.id } : query
}

/** What stands in the field for the place. */
export function toShownPlace({ query, answer }: Asked): ShownPlace {
  const { origin, placeAsWords, understood } = answer
  if (!origin) return { name: placeAsWords?.name }
  const word = understood.find(({ label }) => label.includes(origin.name))
  return { ...origin, fromText: isPlaced(query) ? undefined : word }
}
