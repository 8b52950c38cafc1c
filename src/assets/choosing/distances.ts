import { zhHans as words } from '#src/assets/choosing/words.ts'
import { onListChanged } from '#src/assets/list-changed.ts'
import { onPlacesChange, readPlaces } from '#src/assets/place-store.ts'
import { PLACE_NAMES } from '#src/choosing/saved-places.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import { toMetresText } from '#src/text/distance.ts'

/** How far it is from each saved place to a centre; nothing where none is saved. */
function toText(at: string): string {
  const places = readPlaces()
  const [lat = Number.NaN, lng = Number.NaN] = at.split(',').map(Number)
  const parts = PLACE_NAMES.flatMap((name) => {
    const place = places[name]
    if (!place) return []
    return [words.distance(name, toMetresText(toDistanceInMetres(place, { lat, lng })))]
  })
  return parts.length > 0 ? words.distances(parts) : ''
}

function show(): void {
  for (const line of Array.from(document.querySelectorAll<HTMLElement>('[data-distances]'))) {
    const at = line.closest<HTMLElement>('[data-at]')?.dataset['at']
    const text = at ? toText(at) : ''
    line.textContent = text
    line.hidden = text === ''
  }
}

/** Tells on cards and on the page of a centre how far it is from the places kept in this browser. */
export function offerDistances(): void {
  onListChanged(show)
  onPlacesChange(show)
}
