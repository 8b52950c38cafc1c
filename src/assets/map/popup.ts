import { type Map as LeafletMap, Popup } from 'leaflet/dist/leaflet-src.esm.js'
import { toShape } from '#src/assets/map/mark-icon.ts'
import { zhHans as words } from '#src/assets/map/words.ts'
import { h } from '#src/assets/tools/page.ts'
import type { MapPoint } from '#src/choosing/map/map-answers.ts'

const toPage = (id: string) => `/centres/${id}/`

/** The card of a centre where the page has it, else where the list begins. */
function findInList(id: string): string | undefined {
  const card = document.querySelector(`article[data-centre="${CSS.escape(id)}"]`)
  const place = card ?? document.querySelector('#results, .result-list, .card-list')
  if (!place) return undefined
  if (!place.id) place.id = `list-${id}`
  return `#${place.id}`
}

function toCentre([id, name, , , availability]: MapPoint): HTMLElement {
  const list = findInList(id)
  return h(
    'div',
    { class: 'live-map__centre' },
    h('strong', {}, name),
    h('p', {}, toShape(availability), words.availability(availability)),
    h('a', { class: 'tap', href: toPage(id) }, words.page),
    ...(list ? [h('a', { class: 'tap', href: list, 'data-close-map': '' }, words.list)] : []),
  )
}

/** Several in one building: a list of links. */
const toSeveral = (points: readonly MapPoint[]) =>
  h(
    'div',
    { class: 'live-map__centre' },
    h('strong', {}, words.sameSpot(points.length)),
    h(
      'ul',
      {},
      ...points.map(([id, name, , , availability]) =>
        h('li', {}, toShape(availability), h('a', { class: 'tap', href: toPage(id) }, name)),
      ),
    ),
  )

/** Tells of the centre at a mark, or of all there. `onClose` is called when the reader has done with it. */
export function openPopup(
  map: LeafletMap,
  at: [lat: number, lng: number],
  points: readonly MapPoint[],
  onClose: () => void,
): Popup {
  const [only] = points
  const popup = new Popup({ maxWidth: 260, offset: [0, -8], autoPanPadding: [12, 12] })
    .setLatLng(at)
    .setContent(points.length === 1 && only ? toCentre(only) : toSeveral(points))
  popup.on('remove', onClose)
  popup.openOn(map)
  const close = popup.getElement()?.querySelector('.leaflet-popup-close-button')
  close?.setAttribute('aria-label', words.closePopup)
  return popup
}
