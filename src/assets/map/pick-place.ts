import { LatLngBounds, type Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js'
import { showNames } from '#src/assets/map/names.ts'
import { makePaper, NEAREST_WHILE_PICKING, toBounds } from '#src/assets/map/paper.ts'
import { readSetup } from '#src/assets/map/read-answers.ts'
import { loadStyles } from '#src/assets/map/styles.ts'
import { zhHans } from '#src/assets/map/words.ts'
import { h } from '#src/assets/tools/page.ts'
import type { MapSetup } from '#src/choosing/map/map-answers.ts'
import { toThreeDecimals } from '#src/geo/to-three-decimals.ts'

const words = zhHans.picking

export type PickedPlace = { lat: number; lng: number }

const toPicked = (place: PickedPlace): PickedPlace => ({
  lat: toThreeDecimals(place.lat),
  lng: toThreeDecimals(place.lng),
})

/** A window above the page: nothing behind it is reached until it is closed. */
function makeWindow(setup: MapSetup) {
  const paper = h('div', { class: 'live-map__paper' })
  const cross = h('div', { class: 'live-map__cross', 'aria-hidden': 'true' })
  const take = h('button', { type: 'button', class: 'button' }, words.take)
  const cancel = h('button', { type: 'button', class: 'button quiet' }, words.cancel)
  const sheet = h(
    'div',
    {
      class: 'live-map picking',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': 'picking-title',
      'aria-describedby': 'picking-how',
    },
    h('h2', { id: 'picking-title' }, words.title),
    h('p', { id: 'picking-how', class: 'small' }, words.how),
    h('div', { class: 'live-map__frame' }, paper, cross),
    h('p', { class: 'small' }, setup.tiles?.kind === 'tianditu' ? words.seenByHost : words.unseen),
    h('p', { class: 'picking__acts' }, take, cancel),
  )
  return { sheet, paper, take, cancel }
}

/** Keeps Tab among the elements of a window. */
function keepInside(sheet: HTMLElement, event: KeyboardEvent): void {
  const stops = Array.from(sheet.querySelectorAll<HTMLElement>('button, [href], [tabindex="0"]'))
  const [first, last] = [stops[0], stops[stops.length - 1]]
  const [edge, other] = event.shiftKey ? [first, last] : [last, first]
  if (document.activeElement !== edge) return
  event.preventDefault()
  other?.focus()
}

function listenToKeys(sheet: HTMLElement, paper: HTMLElement, map: LeafletMap, end: End): void {
  sheet.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') keepInside(sheet, event)
    else if (event.key === 'Escape') end(undefined)
    else if (event.key === 'Enter' && event.target === paper) end(toPicked(map.getCenter()))
    else return
    event.stopPropagation()
  })
}

/** What has names, so that they are as far from one another as they can; the region where too few have. */
const toNamed = ({ box, names }: MapSetup): LatLngBounds =>
  names.length > 1
    ? new LatLngBounds(names.map(([, lat, lng]) => [lat, lng]))
    : new LatLngBounds(toBounds(box))

type End = (place: PickedPlace | undefined) => void

/**
 * Lets somebody show a place on a map, by a tap or with the cross in the middle. It begins with the whole region, never
 * with a place that was kept before, and answers with three decimals. Throws where the map does not come.
 */
export async function pickPlace(): Promise<PickedPlace | undefined> {
  const [setup] = await Promise.all([readSetup(), loadStyles()])
  const before = document.activeElement
  const { sheet, paper, take, cancel } = makeWindow(setup)
  document.body.append(sheet)
  const map = makePaper(paper, setup, {
    label: words.map,
    fit: toNamed(setup),
  })
  if (setup.tiles?.kind === 'tianditu') map.setMaxZoom(NEAREST_WHILE_PICKING)
  showNames(map, setup.names, () => [])
  paper.focus()
  return new Promise((resolve) => {
    const end: End = (place) => {
      map.remove()
      sheet.remove()
      if (before instanceof HTMLElement) before.focus()
      resolve(place)
    }
    map.on('click', ({ latlng }) => end(toPicked(latlng)))
    take.addEventListener('click', () => end(toPicked(map.getCenter())))
    cancel.addEventListener('click', () => end(undefined))
    listenToKeys(sheet, paper, map, end)
  })
}
